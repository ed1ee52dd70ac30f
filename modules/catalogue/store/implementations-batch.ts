import { v7 as uuidv7 } from 'uuid'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { WrittenChange } from './written-change.ts'

/** A place that begins to carry an item out. */
export interface NewPlace {
  readonly basicItemId: string
  readonly itemCode: string
  readonly divisionCode: string
  readonly departmentId: string
  readonly taskCode: string
  readonly demo: boolean
  readonly windowId: string | null
}

/** Statements about the end of many implementations; `endsAt` null takes an end back. */
export async function endImplementations(
  db: Db,
  ending: readonly { readonly implementationId: string; readonly reason: string }[],
  how: { readonly endsAt: Date | null; readonly knownFrom: Date; readonly author: string },
): Promise<void> {
  if (ending.length === 0) return
  await rawQuery(
    db,
    `INSERT INTO catalogue.implementation_end (id, implementation_id, ends_at, known_from, author, reason)
     SELECT n.id, n.implementation, $4, $5, $6, n.reason FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS n(id, implementation, reason)`,
    [
      ending.map(() => uuidv7()),
      ending.map(({ implementationId }) => implementationId),
      ending.map(({ reason }) => reason),
      how.endsAt,
      how.knownFrom,
      how.author,
    ],
  )
}

/** Whether implementation `i` was taken back before it was ever carried out, so that nothing rests on it. */
export const NEVER_BEGUN = `(
    SELECT e.ends_at FROM catalogue.implementation_end AS e WHERE e.implementation_id = i.id
    ORDER BY e.known_from DESC LIMIT 1) <= coalesce(i.effective_from, i.created_at)`

/**
 * Makes room for a new registration of places whose earlier one never began; what was known of it stays known. Places are found first,
 * or the planner asks of every implementation of the province whether it began.
 */
export async function setAsideNeverBegun(
  db: Db,
  places: readonly { readonly basicItemId: string; readonly divisionCode: string }[],
  now: Date,
): Promise<void> {
  await rawQuery(
    db,
    `WITH registered AS MATERIALIZED (
       SELECT i.id, i.effective_from, i.created_at FROM unnest($1::uuid[], $2::text[]) AS p(item, division)
       JOIN catalogue.implementation AS i ON i.basic_item_id = p.item AND i.division_code = p.division AND i.set_aside IS NULL
     )
     UPDATE catalogue.implementation AS one SET set_aside = $3 FROM registered AS i WHERE one.id = i.id AND ${NEVER_BEGUN}`,
    [places.map(({ basicItemId }) => basicItemId), places.map(({ divisionCode }) => divisionCode), now],
  )
}

export async function beginImplementations(
  db: Db,
  places: readonly NewPlace[],
  how: { readonly effectiveFrom: Date; readonly now: Date },
): Promise<WrittenChange[]> {
  if (places.length === 0) return []
  await setAsideNeverBegun(db, places, how.now)
  const ids = places.map(() => uuidv7())
  await rawQuery(
    db,
    `INSERT INTO catalogue.implementation
       (id, basic_item_id, division_code, department_id, task_code, demo, window_id, created_at, effective_from)
     SELECT n.id, n.item, n.division, n.department, n.task, n.demo, n.win, $8, $9
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::boolean[], $7::uuid[])
       AS n(id, item, division, department, task, demo, win)`,
    [
      ids,
      places.map(({ basicItemId }) => basicItemId),
      places.map(({ divisionCode }) => divisionCode),
      places.map(({ departmentId }) => departmentId),
      places.map(({ taskCode }) => taskCode),
      places.map(({ demo }) => demo),
      places.map(({ windowId }) => windowId),
      how.now,
      how.effectiveFrom,
    ],
  )
  return places.map(({ itemCode, divisionCode }, at) => ({
    kind: 'implementationBegin',
    itemCode,
    divisionCode,
    versionId: null,
    targetId: ids[at] as string,
  }))
}

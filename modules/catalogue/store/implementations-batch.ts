import { v7 as uuidv7 } from 'uuid'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { keepWithdrawals } from './write-periods.ts'
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

/** Statements about the end of many implementations; their ids, in the order given. */
export async function endImplementations(
  db: Db,
  ending: readonly { readonly implementationId: string; readonly reason: string }[],
  how: { readonly endsAt: Date; readonly knownFrom: Date; readonly author: string },
): Promise<string[]> {
  const ids = ending.map(() => uuidv7())
  if (ending.length === 0) return ids
  await rawQuery(
    db,
    `INSERT INTO catalogue.implementation_end (id, implementation_id, ends_at, known_from, author, reason)
     SELECT n.id, n.implementation, $4, ${KNOWN_AFTER('n.implementation', '$5')}, $6, n.reason
     FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS n(id, implementation, reason)`,
    [
      ids,
      ending.map(({ implementationId }) => implementationId),
      ending.map(({ reason }) => reason),
      how.endsAt,
      how.knownFrom,
      how.author,
    ],
  )
  return ids
}

/** Two statements about one implementation in one millisecond are one apart in knowledge. */
const KNOWN_AFTER = (implementation: string, now: string) => `greatest(${now}::timestamptz, (
    SELECT max(known.known_from) + interval '1 millisecond' FROM catalogue.implementation_end AS known
    WHERE known.implementation_id = ${implementation}))`

/**
 * Takes statements back: the last one that is not taken back holds again, or none where there is none. Where another one was made
 * since, it holds already.
 */
export async function withdrawImplementationEnds(
  db: Db,
  endIds: readonly string[],
  how: { readonly knownFrom: Date; readonly author: string; readonly reason: string },
): Promise<void> {
  if (endIds.length === 0) return
  await keepWithdrawals(db, endIds, how.knownFrom)
  const DECIDED = 'NOT e.repeated AND NOT EXISTS (SELECT FROM catalogue.withdrawal AS w WHERE w.act_id = e.id)'
  const { rows } = await rawQuery<{ implementation: string; endsAt: Date | null }>(
    db,
    `SELECT DISTINCT own.implementation_id AS implementation, before.ends_at AS "endsAt"
     FROM catalogue.implementation_end AS own
     LEFT JOIN LATERAL (
       SELECT e.ends_at, e.known_from FROM catalogue.implementation_end AS e
       WHERE e.implementation_id = own.implementation_id AND ${DECIDED} ORDER BY e.known_from DESC LIMIT 1
     ) AS before ON true
     WHERE own.id = ANY ($1::uuid[]) AND (before.known_from IS NULL OR before.known_from < own.known_from)`,
    [endIds],
  )
  await rawQuery(
    db,
    `INSERT INTO catalogue.implementation_end (id, implementation_id, ends_at, known_from, author, reason, repeated)
     SELECT n.id, n.implementation, n.ends_at, ${KNOWN_AFTER('n.implementation', '$4')}, $5, $6, true
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS n(id, implementation, ends_at)`,
    [
      rows.map(() => uuidv7()),
      rows.map(({ implementation }) => implementation),
      rows.map(({ endsAt }) => endsAt),
      how.knownFrom,
      how.author,
      how.reason,
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

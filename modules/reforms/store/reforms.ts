import type { Insertable, Selectable, Updateable } from 'kysely'
import type { ReformImpact } from '#contracts/reforms/index.ts'
import type { WrittenChange } from '#modules/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { type ReformsTables, tablesOf } from './tables.ts'

export type ReformRow = Selectable<ReformsTables['reforms.reform']>

export async function insertReform(db: Db, row: Insertable<ReformsTables['reforms.reform']>): Promise<void> {
  await tablesOf(db).insertInto('reforms.reform').values(row).execute()
}

export async function updateReform(
  db: Db,
  id: string,
  update: Updateable<ReformsTables['reforms.reform']>,
): Promise<void> {
  await tablesOf(db).updateTable('reforms.reform').set(update).where('id', '=', id).execute()
}

export function findReform(db: Db, id: string): Promise<ReformRow | undefined> {
  return tablesOf(db).selectFrom('reforms.reform').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockReform(db: Db, id: string): Promise<ReformRow | undefined> {
  return tablesOf(db).selectFrom('reforms.reform').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export interface ReformFilter {
  readonly divisionPrefix: string | null
  readonly state: string | null
  readonly after: { readonly updatedAt: string; readonly id: string } | null
}

/** Touched last first. */
export async function listReformRows(db: Db, filter: ReformFilter, limit: number): Promise<ReformRow[]> {
  const { rows } = await rawQuery<ReformRow>(
    db,
    `SELECT r.* FROM reforms.reform AS r
     WHERE ($1::text IS NULL OR r.owner_division_code LIKE $1 || '%') AND ($2::text IS NULL OR r.state = $2)
       AND ($3::timestamptz IS NULL OR (r.updated_at, r.id) < ($3::timestamptz, $4::uuid))
     ORDER BY r.updated_at DESC, r.id DESC LIMIT $5`,
    [filter.divisionPrefix, filter.state, filter.after?.updatedAt ?? null, filter.after?.id ?? null, limit],
  )
  return rows
}

export async function keepAssessment(
  db: Db,
  reform: { readonly id: string; readonly revision: number },
  impact: ReformImpact,
  itemIds: readonly string[],
  now: Date,
): Promise<void> {
  const values = {
    revision: reform.revision,
    impact: JSON.stringify(impact),
    item_ids: [...itemIds],
    computed_at: now,
  }
  await tablesOf(db)
    .insertInto('reforms.assessment')
    .values({ reform_id: reform.id, ...values })
    .onConflict((conflict) => conflict.column('reform_id').doUpdateSet(values))
    .execute()
}

/** Of the present revision alone: what an older one would have touched says nothing of this one. */
export async function findAssessment(
  db: Db,
  reform: { readonly id: string; readonly revision: number },
): Promise<ReformImpact | undefined> {
  const row = await tablesOf(db)
    .selectFrom('reforms.assessment')
    .select('impact')
    .where('reform_id', '=', reform.id)
    .where('revision', '=', reform.revision)
    .executeTakeFirst()
  return row?.impact
}

/** Items that the present revision was seen to change. */
export async function assessedItemIds(
  db: Db,
  reform: { readonly id: string; readonly revision: number },
): Promise<string[]> {
  const row = await tablesOf(db)
    .selectFrom('reforms.assessment')
    .select('item_ids')
    .where('reform_id', '=', reform.id)
    .where('revision', '=', reform.revision)
    .executeTakeFirst()
  return row?.item_ids ?? []
}

/** One statement, however many they are. */
export async function keepChanges(db: Db, reformId: string, changes: readonly WrittenChange[]): Promise<void> {
  await rawQuery(
    db,
    `INSERT INTO reforms.change_made (reform_id, seq, kind, item_code, division_code, version_id, target_id)
     SELECT $1, n.seq, n.kind, n.item, n.division, n.version, n.target
     FROM unnest($2::text[], $3::text[], $4::text[], $5::uuid[], $6::uuid[])
       WITH ORDINALITY AS n(kind, item, division, version, target, seq)`,
    [
      reformId,
      changes.map(({ kind }) => kind),
      changes.map(({ itemCode }) => itemCode),
      changes.map(({ divisionCode }) => divisionCode),
      changes.map(({ versionId }) => versionId),
      changes.map(({ targetId }) => targetId),
    ],
  )
}

export async function changesOf(
  db: Db,
  reformId: string,
  page: { readonly afterSeq: number; readonly limit: number | null } = { afterSeq: 0, limit: null },
): Promise<(WrittenChange & { readonly seq: number })[]> {
  const { rows } = await rawQuery<WrittenChange & { seq: number }>(
    db,
    `SELECT c.seq, c.kind, c.item_code AS "itemCode", c.division_code AS "divisionCode", c.version_id AS "versionId",
       c.target_id AS "targetId"
     FROM reforms.change_made AS c WHERE c.reform_id = $1 AND c.seq > $2 ORDER BY c.seq LIMIT $3`,
    [reformId, page.afterSeq, page.limit],
  )
  return rows
}

/** Items that a reform changed, by code. */
export async function itemsChangedBy(db: Db, reformId: string): Promise<string[]> {
  const { rows } = await rawQuery<{ code: string }>(
    db,
    `SELECT DISTINCT c.item_code AS code FROM reforms.change_made AS c
     WHERE c.reform_id = $1 AND c.kind IN ('standard', 'observed') ORDER BY 1`,
    [reformId],
  )
  return rows.map(({ code }) => code)
}

export async function keepSuccessors(
  db: Db,
  reformId: string,
  successors: readonly { readonly fromCode: string; readonly toCode: string }[],
): Promise<void> {
  if (successors.length === 0) return
  const rows = successors.map(({ fromCode, toCode }) => ({ reform_id: reformId, from_code: fromCode, to_code: toCode }))
  await tablesOf(db).insertInto('reforms.successor').values(rows).execute()
}

export async function successorsOf(db: Db, reformId: string): Promise<{ fromCode: string; toCode: string }[]> {
  return tablesOf(db)
    .selectFrom('reforms.successor')
    .select(['from_code as fromCode', 'to_code as toCode'])
    .where('reform_id', '=', reformId)
    .orderBy('from_code')
    .orderBy('to_code')
    .execute()
}

/** The next published reform whose instant has come and whose open cases are not all done; locked, what another process holds left out. */
export async function lockReformToFollow(db: Db, now: Date): Promise<ReformRow | undefined> {
  const { rows } = await rawQuery<ReformRow>(
    db,
    `SELECT r.* FROM reforms.reform AS r
     WHERE r.state = 'published' AND r.followed_at IS NULL AND r.effective_from <= $1
     ORDER BY r.effective_from, r.id LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [now],
  )
  return rows[0]
}

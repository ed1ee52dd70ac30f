import { v7 as uuidv7 } from 'uuid'
import { type Db, rawQuery } from '#platform/db/database.ts'

/**
 * Opens work for every place of some items whose differences nobody explained and that has none open, and closes it where nothing is left to
 * explain. What was settled and comes again is new work.
 */
export async function syncWorkItems(
  db: Db,
  basicItemIds: readonly string[],
  at: { readonly now: Date; readonly dueOn: string },
): Promise<void> {
  await rawQuery(
    db,
    `UPDATE harmonise.work_item AS w SET state = 'vanished', closed_at = $2
     WHERE w.basic_item_id = ANY ($1::uuid[]) AND w.closed_at IS NULL AND NOT EXISTS (
       SELECT FROM harmonise.drift AS d
       WHERE d.basic_item_id = w.basic_item_id AND d.division_code = w.division_code AND d.source <> 'reference' AND d.unexplained > 0)`,
    [basicItemIds, at.now],
  )
  const { rows } = await rawQuery<{ basic_item_id: string; division_code: string; department_id: string | null }>(
    db,
    `SELECT d.basic_item_id, d.division_code, d.department_id FROM harmonise.drift AS d
     WHERE d.basic_item_id = ANY ($1::uuid[]) AND d.source <> 'reference' AND d.unexplained > 0 AND NOT EXISTS (
       SELECT FROM harmonise.work_item AS w
       WHERE w.basic_item_id = d.basic_item_id AND w.division_code = d.division_code AND w.closed_at IS NULL)`,
    [basicItemIds],
  )
  if (rows.length === 0) return
  await rawQuery(
    db,
    `INSERT INTO harmonise.work_item (id, basic_item_id, division_code, department_id, state, opened_at, due_on)
     SELECT n.id, n.basic_item_id, n.division_code, n.department_id, 'open', $2, $3::date
     FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, basic_item_id uuid, division_code text, department_id uuid)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows.map((row) => ({ id: uuidv7(), ...row }))), at.now, at.dueOn],
  )
}

/** Closes the work of places that were settled, or marks that an exception was requested for them. */
export async function markWorkItems(
  db: Db,
  ids: readonly string[],
  mark: { readonly state: 'requested' | 'settled' | 'open'; readonly settlementId: string | null; readonly now: Date },
): Promise<void> {
  await rawQuery(
    db,
    `UPDATE harmonise.work_item AS w SET state = $2, settlement_id = $3, closed_at = CASE WHEN $2 = 'settled' THEN $4::timestamptz END
     WHERE w.id = ANY ($1::uuid[])`,
    [ids, mark.state, mark.settlementId, mark.now],
  )
}

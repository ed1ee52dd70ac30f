import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { type CaseRecord, recordOf } from './cases.ts'
import type { CaseRow } from './fact-columns.ts'

/** Cases whose deadline still runs, after one id, in the order of their ids; held until the transaction ends. */
export async function lockOpenDeadlines(ctx: Context, after: string, limit: number): Promise<CaseRecord[]> {
  const { rows } = await rawQuery<CaseRow>(
    ctx.db,
    `SELECT * FROM cases."case" WHERE closed_at IS NULL AND deadline IS NOT NULL AND id > $1
      ORDER BY id LIMIT $2 FOR UPDATE`,
    [after, limit],
  )
  return rows.map(recordOf)
}

/** Cases of some items that are not decided yet, drafts included, after one id; held until the transaction ends. */
export async function lockUndecided(
  ctx: Context,
  itemCodes: readonly string[],
  begunBefore: Date,
  after: string | null,
  limit: number,
): Promise<CaseRecord[]> {
  const { rows } = await rawQuery<CaseRow>(
    ctx.db,
    `SELECT * FROM cases."case" WHERE item_code = ANY ($1::text[]) AND closed_at IS NULL AND decided_at IS NULL
       AND created_at < $2 AND ($3::uuid IS NULL OR id > $3::uuid) ORDER BY id LIMIT $4 FOR UPDATE`,
    [itemCodes, begunBefore, after, limit],
  )
  return rows.map(recordOf)
}

/** Submitted cases whose day to be accepted lies before `today`, longest first; one that somebody holds right now is left out. */
export async function lockUnanswered(ctx: Context, today: string, limit: number): Promise<CaseRecord[]> {
  const { rows } = await rawQuery<CaseRow>(
    ctx.db,
    `SELECT * FROM cases."case" WHERE state = 'submitted' AND due_on < $1::date
      ORDER BY due_on LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [today, limit],
  )
  return rows.map(recordOf)
}

import { CASE_STATES, type CaseState } from '#contracts/cases/index.ts'
import { type ImpactAnswer, type ImpactQuestion, OPEN_CASE_RULES } from '#contracts/reforms/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'

/** Open cases of the items that a reform changes, by state, and the rule that they will follow. */
export async function impactOnCases(ctx: Context, { itemCodes, openCases }: ImpactQuestion): Promise<ImpactAnswer> {
  const { rows } = await rawQuery<{ state: CaseState; count: number }>(
    ctx.db,
    `SELECT c.state, count(*)::int AS count FROM cases."case" AS c
     WHERE c.item_code = ANY ($1::text[]) AND c.closed_at IS NULL AND c.decided_at IS NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
    [itemCodes],
  )
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  return {
    subject: 'cases',
    count,
    lines: rows.map((row) => ({ label: CASE_STATES[row.state], count: row.count })),
    note: count === 0 ? '没有在办件。' : `在办件 ${count} 件（含未提交的草稿），生效时${OPEN_CASE_RULES[openCases]}。`,
  }
}

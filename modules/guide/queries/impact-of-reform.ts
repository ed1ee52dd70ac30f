import type { ImpactAnswer, ImpactQuestion } from '#contracts/reforms/index.ts'
import { findDivisions } from '#modules/regions/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'

const SHOWN = 20

/** Sheets that are the last of their item and place: those that a reform makes “no longer current” at their QR. */
export async function impactOnSheets(ctx: Context, { itemCodes }: ImpactQuestion): Promise<ImpactAnswer> {
  const { rows } = await rawQuery<{ division_code: string; count: number }>(
    ctx.db,
    `SELECT s.division_code, count(DISTINCT s.item_code)::int AS count FROM guide.snapshot AS s
     WHERE s.item_code = ANY ($1::text[]) GROUP BY 1 ORDER BY 2 DESC, 1`,
    [itemCodes],
  )
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  const shown = rows.slice(0, SHOWN)
  const names = await findDivisions(
    ctx.db,
    shown.map((row) => row.division_code),
  )
  return {
    subject: 'sheets',
    count,
    lines: shown.map((row) => ({ label: names.get(row.division_code)?.name ?? row.division_code, count: row.count })),
    note:
      count === 0
        ? '没有出具过这些事项的指南。'
        : `${count} 个地区和事项出具过指南，改革生效后，已打印的扫码时会显示“不再有效”和变化的内容。`,
  }
}

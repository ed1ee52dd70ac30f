import type { DivisionLevel } from '#contracts/regions/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { noteDivisions } from '../store/known.ts'

/** One line of the national table of divisions (GB/T 2260, GB/T 10114). */
export interface DivisionEntry {
  readonly code: string
  readonly name: string
  readonly level: DivisionLevel
  readonly parentCode: string | null
  /** Exists in statistics only, such as 市辖区. */
  readonly statisticalOnly: boolean
}

/**
 * Takes over a table of divisions at once: new ones are added, names are brought up to date, none is removed. Parents must be
 * in the same table or already known. Only the set-up and the command line call it.
 */
export async function loadDivisions(ctx: Context, entries: readonly DivisionEntry[]): Promise<{ changed: number }> {
  const { rows } = await rawQuery<{ code: string }>(
    ctx.db,
    `WITH written AS (
       INSERT INTO regions.division AS d (code, name, level, parent_code, statistical_only)
       SELECT code, name, level, "parentCode", "statisticalOnly"
         FROM jsonb_to_recordset($1::jsonb)
              AS e(code text, name text, level text, "parentCode" text, "statisticalOnly" boolean)
       ON CONFLICT (code) DO UPDATE
         SET name = excluded.name, statistical_only = excluded.statistical_only
         WHERE (d.name, d.statistical_only) IS DISTINCT FROM (excluded.name, excluded.statistical_only)
       RETURNING code)
     SELECT code FROM written`,
    [JSON.stringify(entries)],
  )
  const changed = rows.length
  const codes = rows.map(({ code }) => code)
  await noteDivisions(ctx.db, codes, ctx.now)
  if (changed > 0) await ctx.record('regions.load-divisions', { subject: { kind: 'division', id: 'table' } })
  return { changed }
}

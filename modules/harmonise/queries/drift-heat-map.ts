import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { driftHeatMap as contract } from '#contracts/harmonise/index.ts'
import { findDivisions, levelOf, significantPart } from '#modules/regions/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'

/** Items of one theme that differ most; more rows than that nobody reads. */
const ROWS_MAX = 60

interface CellRow {
  readonly key: string
  readonly title: string
  readonly division: string
  readonly legal: number
  readonly allowed: number
  readonly unexplained: number
}

/** Counts of places in which an item differs, by the divisions just below the one asked for. */
export async function driftHeatMap(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const isProvince = levelOf(input.divisionCode) === 'province'
  const column = isProvince ? `rpad(left(d.division_code, 4), 6, '0')` : 'left(d.division_code, 6)'
  const [key, title, tables] = input.theme
    ? ['d.item_code', 'max(d.item_name)', 'harmonise.drift AS d']
    : ['t.theme', 't.theme', 'harmonise.drift AS d, unnest(d.themes) AS t(theme)']
  const { rows } = await rawQuery<CellRow>(
    ctx.db,
    `SELECT ${key} AS key, ${title} AS title, ${column} AS division, count(*) FILTER (WHERE d.unexplained > 0) AS unexplained,
       count(*) FILTER (WHERE d.legal > 0) AS legal, count(*) FILTER (WHERE d.allowed > 0) AS allowed
     FROM ${tables}
     WHERE d.source <> 'reference' AND starts_with(d.division_code, $1) AND ($2::text IS NULL OR $2 = ANY (d.themes))
       AND d.legal + d.allowed + d.unexplained > 0
     GROUP BY ${key}, ${column}`,
    [significantPart(input.divisionCode), input.theme ?? null],
  )
  const heat = Map.groupBy(rows, (row) => row.key)
  const weight = (cells: readonly CellRow[]) => cells.reduce((sum, cell) => sum + cell.unexplained, 0)
  const shown = [...heat].toSorted(([, a], [, b]) => weight(b) - weight(a)).slice(0, ROWS_MAX)
  const codes = [...new Set(rows.map((row) => row.division))].toSorted()
  const divisions = await findDivisions(ctx.db, codes)
  return {
    columns: codes.map((code) => ({ divisionCode: code, name: divisions.get(code)?.name ?? code })),
    rows: shown.map(([row, [cell]]) => ({ key: row, title: cell!.title })),
    cells: shown.flatMap(([row, cells]) =>
      cells.map(({ division, legal, allowed, unexplained }) => ({
        row,
        divisionCode: division,
        legal,
        allowed,
        unexplained,
      })),
    ),
  }
}

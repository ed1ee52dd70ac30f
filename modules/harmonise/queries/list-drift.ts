import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listDrift as contract } from '#contracts/harmonise/index.ts'
import { significantPart } from '#modules/regions/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { DRIFT_COLUMNS, DRIFT_TABLES, type DriftEntryRow, presentEntries } from './drift-entries.ts'

const DEFAULT_LIMIT = 20

/** In the order in which the places were first compared. Places without any difference are not listed. */
export async function listDrift(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const { rows } = await rawQuery<DriftEntryRow>(
    ctx.db,
    `SELECT ${DRIFT_COLUMNS} FROM ${DRIFT_TABLES}
     WHERE d.legal + d.allowed + d.unexplained > 0
       AND ($1::text IS NULL OR d.item_code = $1) AND ($2::text IS NULL OR starts_with(d.division_code, $2))
       AND ($3::uuid IS NULL OR d.department_id = $3)
       AND ($4::text IS NULL OR CASE $4 WHEN 'legal' THEN d.legal WHEN 'allowed' THEN d.allowed ELSE d.unexplained END > 0)
       AND ($5::text IS NULL OR $5 = ANY (d.fields)) AND ($6::text IS NULL OR d.source = $6)
       AND ($7::text IS NULL OR $7 = ANY (d.themes)) AND ($8::text IS NULL OR position($8 IN d.item_name) > 0)
       AND ($9::uuid IS NULL OR d.id > $9)
     ORDER BY d.id LIMIT $10`,
    [
      input.itemCode ?? null,
      input.divisionCode ? significantPart(input.divisionCode) : null,
      input.departmentId ?? null,
      input.class ?? null,
      input.field ?? null,
      input.source ?? null,
      input.theme ?? null,
      input.q ?? null,
      input.after ?? null,
      limit + 1,
    ],
  )
  const items = await presentEntries(ctx.db, rows.slice(0, limit))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

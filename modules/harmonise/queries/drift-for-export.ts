import type { DriftEntry } from '#contracts/harmonise/index.ts'
import { significantPart } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { DRIFT_COLUMNS, DRIFT_TABLES, type DriftEntryRow, presentEntries } from './drift-entries.ts'

/** All places that have anything otherwise than the standard, by item and place. */
export async function driftForExport(db: Db, divisionCode: string | null, limit: number | null): Promise<DriftEntry[]> {
  const { rows } = await rawQuery<DriftEntryRow>(
    db,
    `SELECT ${DRIFT_COLUMNS} FROM ${DRIFT_TABLES}
     WHERE d.legal + d.allowed + d.unexplained > 0 AND ($1::text IS NULL OR starts_with(d.division_code, $1))
     ORDER BY d.item_code, d.division_code NULLS LAST, d.id LIMIT $2`,
    [divisionCode && significantPart(divisionCode), limit],
  )
  return presentEntries(db, rows)
}

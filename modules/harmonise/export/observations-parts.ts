import { harmoniseFault, type ObservationExport } from '#contracts/harmonise/index.ts'
import { findDivision } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { ExportParts } from '#platform/sheets/write-export.ts'
import { driftParts } from './drift-parts.ts'
import { guidesParts } from './guides-parts.ts'

export interface ObservationsWanted {
  readonly what: ObservationExport
  readonly divisionCode?: string
  readonly at: Date
  /** More is refused; absent: as much as there is. */
  readonly most?: number
}

const NAMES: Readonly<Record<ObservationExport, string>> = { guides: '各地现行指南', drift: '差异' }

/** What is to go out. Throws where there is no such division, or more than may go at once. */
export async function observationsParts(
  db: Db,
  { what, divisionCode, at, most }: ObservationsWanted,
): Promise<ExportParts & { readonly name: string }> {
  if (divisionCode && !(await findDivision(db, divisionCode)))
    throw harmoniseFault('harmonise.division-not-found', { code: divisionCode })
  const read = what === 'guides' ? guidesParts : driftParts
  const parts = await read(db, at, divisionCode ?? null, most === undefined ? null : most + 1)
  if (most !== undefined && parts.count > most) throw harmoniseFault('harmonise.export-too-long', { rows: most })
  return { ...parts, name: NAMES[what] }
}

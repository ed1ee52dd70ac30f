import { significantPart } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { StoredReading } from '../domain/stored-match.ts'
import type { MaterialRow } from '../present.ts'

export interface GuideForExport {
  readonly id: string
  readonly item_name: string
  readonly region_name: string | null
  readonly division_code: string | null
  readonly department: string | null
  readonly source_url: string | null
  readonly reference: boolean
  readonly state: MaterialRow['state']
  readonly basic_item_id: string | null
  readonly score: number
  readonly reason: string
  readonly reading: StoredReading
  readonly observed_at: Date
  readonly materials: readonly MaterialRow[]
}

/** Guides as they are published today, by the order in which they were taken in; of a division those in it, too. */
export async function guidesForExport(
  db: Db,
  divisionCode: string | null,
  limit: number | null,
): Promise<GuideForExport[]> {
  const { rows } = await rawQuery<GuideForExport>(
    db,
    `SELECT g.id, g.item_name, g.region_name, g.division_code, g.department, g.source_url, g.reference, g.state, g.basic_item_id,
       g.score, g.reason, g.reading, g.observed_at,
       coalesce((SELECT json_agg(json_build_object('name', m.name, 'type_codes', m.type_codes, 'any_of', m.any_of,
           'catch_all', m.catch_all, 'state', m.state, 'score', m.score, 'reason', m.reason) ORDER BY m.serial)
         FROM harmonise.observed_material AS m WHERE m.guide_id = g.id), '[]') AS materials
     FROM harmonise.observed_guide AS g
     WHERE g.superseded_at IS NULL AND ($1::text IS NULL OR starts_with(g.division_code, $1))
     ORDER BY g.id LIMIT $2`,
    [divisionCode && significantPart(divisionCode), limit],
  )
  return rows
}

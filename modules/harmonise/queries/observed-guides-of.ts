import type { LocalContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { type ObservedContent, observedContent } from '../domain/observed-content.ts'
import type { StoredReading } from '../domain/stored-match.ts'

/** What a place publishes today of a basic item, with its materials in the terms of the dictionary. */
export interface ObservedGuideOf {
  readonly guideId: string
  readonly basicItemId: string
  /** Null where the source does not certainly say of which division it is. */
  readonly divisionCode: string | null
  readonly regionName: string | null
  readonly department: string | null
  readonly reference: boolean
  readonly sourceUrl: string | null
  readonly observedAt: Date
  readonly content: ObservedContent
  /** Where and when, and whom to ask; null where nothing of it is stated. */
  readonly local: LocalContent | null
  /** In the order of the list; several types where one entry names several papers, none where it is unknown. */
  readonly materials: readonly ObservedMaterialOf[]
}

export interface ObservedMaterialOf {
  readonly name: string
  readonly typeCodes: readonly string[]
  /** One of the types is enough. */
  readonly anyOf: boolean
  readonly catchAll: boolean
}

interface Row {
  readonly id: string
  readonly basic_item_id: string
  readonly division_code: string | null
  readonly region_name: string | null
  readonly department: string | null
  readonly reference: boolean
  readonly source_url: string | null
  readonly observed_at: Date
  readonly reading: StoredReading
  readonly materials: ObservedMaterialOf[] | null
}

const COLUMNS = `
  g.id, g.basic_item_id, g.division_code, g.region_name, g.department, g.reference, g.source_url, g.observed_at, g.reading,
  (SELECT json_agg(json_build_object('name', m.name, 'typeCodes', m.type_codes, 'anyOf', m.any_of, 'catchAll', m.catch_all)
     ORDER BY m.serial) FROM harmonise.observed_material AS m WHERE m.guide_id = g.id) AS materials`

/** The guides in force of one basic item, references too; of each place its newest. By division, then by id. */
export async function observedGuidesOf(db: Db, basicItemId: string): Promise<ObservedGuideOf[]> {
  const { rows } = await rawQuery<Row>(
    db,
    `SELECT ${COLUMNS} FROM harmonise.observed_guide AS g
     WHERE g.basic_item_id = $1 AND g.superseded_at IS NULL ORDER BY g.division_code NULLS LAST, g.id`,
    [basicItemId],
  )
  return rows.map(presentRow)
}

/** One matched guide; undefined when there is none, or none that is matched, or a newer one of its place has taken over. */
export const observedGuide = async (db: Db, guideId: string): Promise<ObservedGuideOf | undefined> =>
  (await observedGuides(db, [guideId]))[0]

/** Of several guides those that are matched and the newest of their places, in the order in which they were taken in. */
export async function observedGuides(db: Db, guideIds: readonly string[]): Promise<ObservedGuideOf[]> {
  const { rows } = await rawQuery<Row>(
    db,
    `SELECT ${COLUMNS} FROM harmonise.observed_guide AS g WHERE g.id = ANY ($1::uuid[]) AND g.basic_item_id IS NOT NULL
       AND g.superseded_at IS NULL ORDER BY g.id`,
    [guideIds],
  )
  return rows.map(presentRow)
}

function presentRow(row: Row): ObservedGuideOf {
  const materials = row.materials ?? []
  return {
    guideId: row.id,
    basicItemId: row.basic_item_id,
    divisionCode: row.division_code,
    regionName: row.region_name,
    department: row.department,
    reference: row.reference,
    sourceUrl: row.source_url,
    observedAt: row.observed_at,
    content: observedContent(row.reading, (serial) => materials[serial]?.typeCodes[0] ?? null),
    local: row.reading.contacts ?? null,
    materials,
  }
}

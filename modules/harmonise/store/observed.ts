import { type Db, rawQuery } from '#platform/db/database.ts'
import type { StoredItemMatch, StoredMaterialMatch } from '../domain/stored-match.ts'

export interface NewGuide {
  readonly id: string
  readonly batch_id: string
  readonly line: number
  readonly source: object
  readonly source_hash: string
  readonly source_url: string | null
  readonly item_name: string
  readonly item_name_key: string
  readonly reading: object
  readonly region_name: string | null
  readonly division_code: string | null
  readonly department: string | null
  readonly reference: boolean
  readonly state: string
  readonly basic_item_id: string | null
  readonly score: number
  readonly reason: string
  readonly suggestions: readonly object[]
  readonly place_key: string | null
}

/** A later line of the same file may have taken over already. */
export interface TakenGuide extends NewGuide {
  readonly superseded_at: Date | null
}

export interface NewMaterial {
  readonly guide_id: string
  readonly serial: number
  readonly name: string
  readonly name_key: string
  readonly type_codes: readonly string[]
  readonly any_of: boolean
  readonly catch_all: boolean
  readonly state: string
  readonly score: number
  readonly reason: string
  readonly suggestions: readonly object[]
}

/** Those of the rows that are there already, by hash, place and kind. */
export async function knownHashes(
  db: Db,
  reference: boolean,
  rows: readonly { hash: string; divisionCode: string | null }[],
): Promise<ReadonlySet<string>> {
  const { rows: found } = await rawQuery<{ key: string }>(
    db,
    `SELECT g.source_hash || ' ' || coalesce(g.division_code, '') AS key FROM harmonise.observed_guide AS g
     WHERE g.source_hash = ANY ($1::text[]) AND g.reference = $2`,
    [rows.map(({ hash }) => hash), reference],
  )
  return new Set(found.map(({ key }) => key))
}

/** Closes the guides that the same places published before. */
export async function supersede(db: Db, reference: boolean, placeKeys: readonly string[], at: Date): Promise<void> {
  await rawQuery(
    db,
    `UPDATE harmonise.observed_guide AS g SET superseded_at = $3
     WHERE g.place_key = ANY ($1::text[]) AND g.reference = $2 AND g.superseded_at IS NULL`,
    [placeKeys, reference, at],
  )
}

export async function insertGuides(db: Db, guides: readonly TakenGuide[], at: Date): Promise<void> {
  await rawQuery(
    db,
    `INSERT INTO harmonise.observed_guide (id, batch_id, line, source, source_hash, source_url, item_name, item_name_key,
       reading, region_name, division_code, department, reference, state, basic_item_id, score, reason, suggestions,
       place_key, superseded_at, observed_at)
     SELECT g.id, g.batch_id, g.line, g.source, g.source_hash, g.source_url, g.item_name, g.item_name_key,
       g.reading, g.region_name, g.division_code, g.department, g.reference, g.state, g.basic_item_id, g.score, g.reason,
       g.suggestions, g.place_key, g.superseded_at, $2
     FROM jsonb_to_recordset($1::jsonb) AS g (id uuid, batch_id uuid, line integer, source jsonb, source_hash text,
       source_url text, item_name text, item_name_key text, reading jsonb, region_name text, division_code text,
       department text, reference boolean, state text, basic_item_id uuid, score real, reason text, suggestions jsonb,
       place_key text, superseded_at timestamptz)`,
    [JSON.stringify(guides), at],
  )
}

export async function insertMaterials(db: Db, materials: readonly NewMaterial[]): Promise<void> {
  await rawQuery(
    db,
    `INSERT INTO harmonise.observed_material
       (guide_id, serial, name, name_key, type_codes, any_of, catch_all, state, score, reason, suggestions)
     SELECT m.guide_id, m.serial, m.name, m.name_key, m.type_codes, m.any_of, m.catch_all, m.state, m.score, m.reason, m.suggestions
     FROM jsonb_to_recordset($1::jsonb) AS m (guide_id uuid, serial integer, name text, name_key text, type_codes text[],
       any_of boolean, catch_all boolean, state text, score real, reason text, suggestions jsonb)`,
    [JSON.stringify(materials)],
  )
}

export async function insertRefused(
  db: Db,
  batchId: string,
  faults: readonly { line: number; serial: number; column_title: string | null; reason: string; source: object }[],
): Promise<void> {
  await rawQuery(
    db,
    `INSERT INTO harmonise.refused_row (batch_id, line, serial, column_title, reason, source)
     SELECT $1, f.line, f.serial, f.column_title, f.reason, f.source
     FROM jsonb_to_recordset($2::jsonb) AS f (line integer, serial integer, column_title text, reason text, source jsonb)`,
    [batchId, JSON.stringify(faults)],
  )
}

export interface GuideToMatch {
  readonly id: string
  readonly division_code: string | null
  readonly reference: boolean
  readonly basic_item_id: string | null
  readonly reading: import('../domain/stored-match.ts').StoredReading
}

export async function guidesNamed(db: Db, nameKey: string): Promise<GuideToMatch[]> {
  const { rows } = await rawQuery<GuideToMatch>(
    db,
    `SELECT g.id, g.division_code, g.reference, g.basic_item_id, g.reading FROM harmonise.observed_guide AS g
     WHERE g.item_name_key = $1 ORDER BY g.id FOR UPDATE`,
    [nameKey],
  )
  return rows
}

export async function updateItemMatch(db: Db, guideId: string, match: StoredItemMatch): Promise<void> {
  await rawQuery(
    db,
    `UPDATE harmonise.observed_guide AS g
     SET state = $2, basic_item_id = $3, score = $4, reason = $5, suggestions = $6::jsonb WHERE g.id = $1`,
    [guideId, match.state, match.basicItemId, match.score, match.reason, JSON.stringify(match.suggestions)],
  )
}

/** Names of materials, once each with the item in whose list they stand: what must be matched anew after a decision. */
export interface MaterialNameUse {
  readonly name_key: string
  readonly name: string
  readonly basic_item_id: string | null
}

/** Uses of one name; of the types in the list; or of one guide. */
export async function materialUses(
  db: Db,
  of: { nameKey?: string; typeCodes?: readonly string[]; guideIds?: readonly string[] },
): Promise<MaterialNameUse[]> {
  const { rows } = await rawQuery<MaterialNameUse>(
    db,
    `SELECT DISTINCT ON (m.name_key, g.basic_item_id) m.name_key, m.name, g.basic_item_id
     FROM harmonise.observed_material AS m JOIN harmonise.observed_guide AS g ON g.id = m.guide_id
     WHERE ($1::text IS NULL OR m.name_key = $1) AND ($2::text[] IS NULL OR m.type_codes && $2)
       AND ($3::uuid[] IS NULL OR m.guide_id = ANY ($3))
     ORDER BY m.name_key, g.basic_item_id, m.guide_id`,
    [of.nameKey ?? null, of.typeCodes ?? null, of.guideIds ?? null],
  )
  return rows
}

export async function updateMaterialMatch(db: Db, use: MaterialNameUse, match: StoredMaterialMatch): Promise<number> {
  const { numAffectedRows } = await rawQuery(
    db,
    `UPDATE harmonise.observed_material AS m
     SET type_codes = $3::text[], any_of = $4, catch_all = $5, state = $6, score = $7, reason = $8, suggestions = $9::jsonb
     FROM harmonise.observed_guide AS g
     WHERE g.id = m.guide_id AND m.name_key = $1 AND g.basic_item_id IS NOT DISTINCT FROM $2::uuid`,
    [
      use.name_key,
      use.basic_item_id,
      match.typeCodes,
      match.anyOf,
      match.catchAll,
      match.state,
      match.score,
      match.reason,
      JSON.stringify(match.suggestions),
    ],
  )
  return Number(numAffectedRows ?? 0)
}

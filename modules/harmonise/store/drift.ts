import { v7 as uuidv7 } from 'uuid'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { DriftRow } from '../domain/drift/drift-row.ts'

const COLUMNS = `id uuid, basic_item_id uuid, source text, place_key text, division_code text, region_name text, department_id uuid,
  item_code text, item_name text, themes jsonb, version_id uuid, standard_version_id uuid, materials integer, differences jsonb,
  legal integer, allowed integer, unexplained integer, fields jsonb, summary text`

/** The columns that a new check may change. */
const CHECKED = `division_code, region_name, department_id, item_code, item_name, themes, version_id, standard_version_id, materials,
  differences, legal, allowed, unexplained, fields, summary`

const texts = (column: string) => `ARRAY(SELECT jsonb_array_elements_text(n.${column}))`
const NEW = CHECKED.replace('themes', texts('themes'))
  .replace('fields', texts('fields'))
  .replace(
    /\b(division_code|region_name|department_id|item_code|item_name|version_id|standard_version_id|materials|differences|legal|allowed|unexplained|summary)\b/g,
    'n.$1',
  )

/**
 * Puts what was found of some items in place of what was known of them: rows that are the same stay as they are, with the instant at
 * which they were first seen, and rows of places that are no more go.
 */
export async function replaceDrift(
  db: Db,
  basicItemIds: readonly string[],
  rows: readonly DriftRow[],
  now: Date,
): Promise<void> {
  await rawQuery(
    db,
    `WITH n AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($2::jsonb) AS n(${COLUMNS})), gone AS (
       DELETE FROM harmonise.drift AS d WHERE d.basic_item_id = ANY ($1::uuid[])
         AND NOT EXISTS (SELECT FROM n WHERE n.basic_item_id = d.basic_item_id AND n.source = d.source AND n.place_key = d.place_key)
     )
     INSERT INTO harmonise.drift AS d (id, basic_item_id, source, place_key, ${CHECKED}, detected_at, checked_at)
     SELECT n.id, n.basic_item_id, n.source, n.place_key, ${NEW}, $3, $3 FROM n
     ON CONFLICT (basic_item_id, source, place_key) DO UPDATE SET
       (${CHECKED}, checked_at) = ROW (${CHECKED.replace(/\b[a-z_]+\b/g, 'excluded.$&')}, excluded.checked_at),
       detected_at = CASE WHEN d.differences = excluded.differences THEN d.detected_at ELSE excluded.detected_at END
     WHERE (d.differences, d.version_id, d.standard_version_id, d.item_name, d.themes, d.department_id, d.materials)
       IS DISTINCT FROM (excluded.differences, excluded.version_id, excluded.standard_version_id, excluded.item_name, excluded.themes,
         excluded.department_id, excluded.materials)`,
    [basicItemIds, JSON.stringify(rows.map(asRecord)), now],
  )
}

const asRecord = (row: DriftRow) => ({
  id: uuidv7(),
  basic_item_id: row.basicItemId,
  source: row.source,
  place_key: row.placeKey,
  division_code: row.divisionCode,
  region_name: row.regionName,
  department_id: row.departmentId,
  item_code: row.itemCode,
  item_name: row.itemName,
  themes: row.themes,
  version_id: row.versionId,
  standard_version_id: row.standardVersionId,
  materials: row.materials,
  differences: row.differences,
  legal: row.legal,
  allowed: row.allowed,
  unexplained: row.unexplained,
  fields: row.fields,
  summary: row.summary,
})

import { createHash } from 'node:crypto'
import type { DataElement, LicenceType, MaterialType } from '#contracts/dictionary/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import dataElements from '../data/data-elements.json' with { type: 'json' }
import licenceTypes from '../data/licence-types.json' with { type: 'json' }
import materialTypes from '../data/material-types.json' with { type: 'json' }
import { tablesOf } from '../store/tables.ts'

/** The entries that this program ships. */
export const SHIPPED = {
  dataElements: dataElements as readonly DataElement[],
  materialTypes: materialTypes as readonly MaterialType[],
  licenceTypes: licenceTypes as readonly LicenceType[],
}

const CONTENT_HASH = createHash('sha256').update(JSON.stringify(SHIPPED)).digest('hex')

/**
 * Brings the shipped entries into the database; to be called in set-up, after the migrations. Safe to repeat: does nothing when
 * they are there. An entry that a later program no longer ships stays, since forms in use may name it.
 */
export async function loadDictionary(db: Db): Promise<void> {
  const edition = await tablesOf(db).selectFrom('dictionary.edition').select('content_hash').executeTakeFirst()
  if (edition?.content_hash === CONTENT_HASH) return
  await rawQuery(
    db,
    `INSERT INTO dictionary.data_element (code, name, type, format, unit, grade, description)
     SELECT e.code, e.name, e.type, e.format, e.unit, e.grade, e.description
     FROM jsonb_to_recordset($1::jsonb)
       AS e (code text, name text, type text, format text, unit text, grade text, description text)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, type = excluded.type, format = excluded.format,
       unit = excluded.unit, grade = excluded.grade, description = excluded.description`,
    [JSON.stringify(SHIPPED.dataElements)],
  )
  await rawQuery(
    db,
    `INSERT INTO dictionary.material_type (code, name, aliases, issuing_department)
     SELECT m.code, m.name, m.aliases, m."issuingDepartment"
     FROM jsonb_to_recordset($1::jsonb) AS m (code text, name text, aliases text[], "issuingDepartment" text)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, aliases = excluded.aliases,
       issuing_department = excluded.issuing_department`,
    [JSON.stringify(SHIPPED.materialTypes)],
  )
  await rawQuery(
    db,
    `INSERT INTO dictionary.licence_type (code, name, defining_organ, demo, note)
     SELECT l.code, l.name, l."definingOrgan", l.demo, l.note
     FROM jsonb_to_recordset($1::jsonb) AS l (code text, name text, "definingOrgan" text, demo boolean, note text)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, defining_organ = excluded.defining_organ,
       demo = excluded.demo, note = excluded.note`,
    [JSON.stringify(SHIPPED.licenceTypes)],
  )
  await rawQuery(
    db,
    `INSERT INTO dictionary.edition (content_hash) VALUES ($1)
     ON CONFLICT (id) DO UPDATE SET content_hash = excluded.content_hash`,
    [CONTENT_HASH],
  )
}

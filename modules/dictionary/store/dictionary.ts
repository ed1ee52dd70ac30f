import { LRUCache } from 'lru-cache'
import type { DataElement, LicenceType, MaterialType } from '#contracts/dictionary/index.ts'
import type { Db } from '#platform/db/database.ts'
import { tablesOf } from './tables.ts'

/** All entries, by code: a few hundred. */
export interface Dictionary {
  readonly dataElements: ReadonlyMap<string, DataElement>
  readonly materialTypes: ReadonlyMap<string, MaterialType>
  readonly licenceTypes: ReadonlyMap<string, LicenceType>
}

/** By the hash of their content, so that one process may read several databases. */
const held = new LRUCache<string, Dictionary>({ max: 4 })

/** The dictionary as it is now; read again only when an entry has changed. */
export async function readDictionary(db: Db): Promise<Dictionary> {
  const edition = await tablesOf(db).selectFrom('dictionary.edition').select('content_hash').executeTakeFirst()
  const key = edition?.content_hash
  const known = key === undefined ? undefined : held.get(key)
  if (known) return known
  const dictionary = await readAll(db)
  if (key !== undefined) held.set(key, dictionary)
  return dictionary
}

async function readAll(db: Db): Promise<Dictionary> {
  const tables = tablesOf(db)
  const elements = await tables.selectFrom('dictionary.data_element').selectAll().orderBy('code').execute()
  const materials = await tables.selectFrom('dictionary.material_type').selectAll().orderBy('code').execute()
  const licences = await tables.selectFrom('dictionary.licence_type').selectAll().orderBy('code').execute()
  return {
    dataElements: new Map(elements.map((row) => [row.code, row])),
    materialTypes: new Map(
      materials.map((row) => [
        row.code,
        { code: row.code, name: row.name, aliases: row.aliases, issuingDepartment: row.issuing_department },
      ]),
    ),
    licenceTypes: new Map(
      licences.map((row) => [
        row.code,
        { code: row.code, name: row.name, definingOrgan: row.defining_organ, demo: row.demo, note: row.note },
      ]),
    ),
  }
}

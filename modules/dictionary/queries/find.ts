import type { DataElement, LicenceType, MaterialType } from '#contracts/dictionary/index.ts'
import type { Db } from '#platform/db/database.ts'
import { readDictionary } from '../store/dictionary.ts'

export async function findLicenceType(db: Db, code: string): Promise<LicenceType | undefined> {
  return (await readDictionary(db)).licenceTypes.get(code)
}

/** Those of the codes that exist, by code. */
export async function findDataElements(db: Db, codes: Iterable<string>): Promise<ReadonlyMap<string, DataElement>> {
  const { dataElements } = await readDictionary(db)
  const found = new Map<string, DataElement>()
  for (const code of codes) {
    const element = dataElements.get(code)
    if (element) found.set(code, element)
  }
  return found
}

/** The type that goes by this name or alias, which must be written the same but for quotation marks and spaces. */
export async function findMaterialTypeByName(db: Db, name: string): Promise<MaterialType | undefined> {
  const wanted = bare(name)
  for (const type of (await readDictionary(db)).materialTypes.values()) {
    if ([type.name, ...type.aliases].some((alias) => bare(alias) === wanted)) return type
  }
  return undefined
}

const bare = (name: string): string => name.replace(/[\s《》“”"]/g, '')

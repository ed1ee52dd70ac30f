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

/**
 * Tells the material type that goes by a name or alias, written the same but for quotation marks and spaces; null when none
 * does.
 */
export async function materialMatcher(db: Db): Promise<(name: string) => string | null> {
  const types = [...(await readDictionary(db)).materialTypes.values()]
  const codes = new Map(types.flatMap((type) => [type.name, ...type.aliases].map((name) => [bare(name), type.code])))
  return (name) => codes.get(bare(name)) ?? null
}

const bare = (name: string): string => name.replace(/[\s《》“”"]/g, '')

/** All material types as they are now. Held by the dictionary: asking again gives the same list until an entry changes. */
export async function materialTypesNow(db: Db): Promise<ReadonlyMap<string, MaterialType>> {
  return (await readDictionary(db)).materialTypes
}

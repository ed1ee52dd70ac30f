import type { DataElement, LicenceType, MaterialType } from '#contracts/dictionary/index.ts'
import type { Db } from '#platform/db/database.ts'
import { readDictionary } from '../store/dictionary.ts'

export interface DictionaryEntries {
  readonly materialTypes: readonly MaterialType[]
  readonly dataElements: readonly DataElement[]
  readonly licenceTypes: readonly LicenceType[]
}

/** The whole dictionary as it is now. */
export async function dictionaryEntries(db: Db): Promise<DictionaryEntries> {
  const { materialTypes, dataElements, licenceTypes } = await readDictionary(db)
  return {
    materialTypes: [...materialTypes.values()],
    dataElements: [...dataElements.values()],
    licenceTypes: [...licenceTypes.values()],
  }
}

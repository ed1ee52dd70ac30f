import type { Generated } from 'kysely'
import type { DataElement, DataGrade } from '#contracts/dictionary/index.ts'
import type { Db } from '#platform/db/database.ts'

export type DictionaryTables = {
  'dictionary.data_element': {
    code: string
    name: string
    type: DataElement['type']
    format: string | null
    unit: string | null
    grade: DataGrade
    description: string
  }
  'dictionary.material_type': { code: string; name: string; aliases: string[]; issuing_department: string | null }
  'dictionary.licence_type': {
    code: string
    name: string
    defining_organ: string
    demo: boolean
    note: string | null
  }
  /** One row. */
  'dictionary.edition': { id: Generated<true>; content_hash: string }
}

export const tablesOf = (db: Db) => db.withTables<DictionaryTables>()

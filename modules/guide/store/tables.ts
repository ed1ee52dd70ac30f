import type { ColumnType } from 'kysely'
import type { ItemType } from '#contracts/catalogue/index.ts'
import type { Audience, GuideDocument } from '#contracts/guide/index.ts'
import type { Db } from '#platform/db/database.ts'

export type GuideTables = {
  'guide.snapshot': {
    content_hash: string
    document: ColumnType<GuideDocument, string, never>
    item_code: string
    division_code: string
    implementation_id: string
    first_shown_at: Date
  }
  'guide.search_entry': {
    item_code: string
    basic_item_id: string
    name: string
    item_type: ItemType
    lead_department: string
    person_themes: string[]
    corporate_themes: string[]
    audiences: Audience[]
    /** Of what the entry was made from: an unchanged item is not cut again. */
    source_hash: string
    /** Written and matched as text, never read. */
    words: ColumnType<never, string, string>
    updated_at: Date
  }
  'guide.search_state': {
    only_row: ColumnType<boolean, never, never>
    catalogue_version: string
    vocabulary_version: string
    valid_until: Date | null
    built_at: Date
  }
}

export const tablesOf = (db: Db) => db.withTables<GuideTables>()

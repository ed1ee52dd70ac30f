import type { ColumnType } from 'kysely'
import type { GuideDocument } from '#contracts/guide/index.ts'
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
    /** As a search compares it: full-width forms folded, letters small, punctuation dropped. */
    plain_name: string
    item_type: string
    lead_department: string
    common: boolean
    /** Written and matched as text, never read. */
    words: ColumnType<never, string, string>
    updated_at: Date
  }
  'guide.search_state': {
    only_row: ColumnType<boolean, never, never>
    catalogue_version: string
    vocabulary_version: string
    built_at: Date
  }
}

export const tablesOf = (db: Db) => db.withTables<GuideTables>()

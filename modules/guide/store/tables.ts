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
}

export const tablesOf = (db: Db) => db.withTables<GuideTables>()

import type { LocalContent } from '#contracts/catalogue/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { PublishedDifference } from '../domain/effective-item.ts'
import { tablesOf } from './tables.ts'

export async function insertOverrideVersion(
  db: Db,
  version: {
    id: string
    basicItemId: string
    divisionCode: string
    differences: readonly PublishedDifference[]
    local: LocalContent
    author: string
    publishedAt: Date
  },
): Promise<void> {
  await tablesOf(db)
    .insertInto('catalogue.override_version')
    .values({
      id: version.id,
      basic_item_id: version.basicItemId,
      division_code: version.divisionCode,
      differences: JSON.stringify(version.differences),
      local: JSON.stringify(version.local),
      author: version.author,
      published_at: version.publishedAt,
    })
    .execute()
}

import type { LocalContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Override, PublishedDifference } from '../domain/effective-item.ts'
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

/** The override that holds in a place at an instant, as known now. */
export async function overrideAt(
  db: Db,
  basicItemId: string,
  divisionCode: string,
  at: Date,
): Promise<Override | undefined> {
  const { rows } = await rawQuery<Override>(
    db,
    `SELECT v.id AS "versionId", v.division_code AS "divisionCode", v.differences, v.local
     FROM catalogue.override_period AS p JOIN catalogue.override_version AS v ON v.id = p.version_id
     WHERE p.basic_item_id = $1 AND p.division_code = $2 AND p.legal @> $3::timestamptz AND upper_inf(p.known)`,
    [basicItemId, divisionCode, at],
  )
  return rows[0]
}

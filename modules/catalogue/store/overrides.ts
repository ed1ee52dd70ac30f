import type { LocalContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Placed } from '../domain/bitemporal.ts'
import type { Override, PublishedDifference } from '../domain/effective-item.ts'
import { spanOf } from './histories.ts'
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

/** The overrides that hold in a place from an instant on, as known now, each over its spans in order. */
export async function overridesFrom(
  db: Db,
  basicItemId: string,
  divisionCode: string,
  from: Date,
): Promise<(Override & Placed)[]> {
  const { rows } = await rawQuery<Override & { from: Date; until: Date | null }>(
    db,
    `SELECT v.id AS "versionId", v.division_code AS "divisionCode", v.differences, v.local,
       lower(p.legal) AS "from", upper(p.legal) AS until
     FROM catalogue.override_period AS p JOIN catalogue.override_version AS v ON v.id = p.version_id
     WHERE p.basic_item_id = $1 AND p.division_code = $2 AND p.legal && tstzrange($3, NULL) AND upper_inf(p.known)
     ORDER BY lower(p.legal)`,
    [basicItemId, divisionCode, from],
  )
  return rows.map(({ from: since, until, ...override }) => ({ ...override, legal: spanOf(since, until) }))
}

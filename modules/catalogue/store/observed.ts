import type { LocalContent, StatedField } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { tablesOf } from './tables.ts'

export async function insertObservedVersion(
  db: Db,
  version: {
    id: string
    basicItemId: string
    divisionCode: string
    /** Version of the standard that it was compared with. */
    basicVersionId: string
    stated: readonly StatedField[]
    local: LocalContent
    sourceUrl: string
    author: string
    publishedAt: Date
  },
): Promise<void> {
  await tablesOf(db)
    .insertInto('catalogue.observed_version')
    .values({
      id: version.id,
      basic_item_id: version.basicItemId,
      division_code: version.divisionCode,
      basic_version_id: version.basicVersionId,
      differences: JSON.stringify(version.stated),
      local: JSON.stringify(version.local),
      source_url: version.sourceUrl,
      author: version.author,
      published_at: version.publishedAt,
    })
    .execute()
}

/** The observed version that holds in a place at an instant, as known now. */
export async function observedAt(
  db: Db,
  basicItemId: string,
  divisionCode: string,
  at: Date,
): Promise<string | undefined> {
  const { rows } = await rawQuery<{ version_id: string }>(
    db,
    `SELECT p.version_id FROM catalogue.observed_period AS p
     WHERE p.basic_item_id = $1 AND p.division_code = $2 AND p.legal @> $3::timestamptz AND upper_inf(p.known)`,
    [basicItemId, divisionCode, at],
  )
  return rows[0]?.version_id
}

/** The version of the standard that holds at an instant, as known now. */
export async function standardVersionAt(db: Db, basicItemId: string, at: Date): Promise<string | undefined> {
  const { rows } = await rawQuery<{ version_id: string }>(
    db,
    `SELECT p.version_id FROM catalogue.basic_item_period AS p
     WHERE p.basic_item_id = $1 AND p.legal @> $2::timestamptz AND upper_inf(p.known)`,
    [basicItemId, at],
  )
  return rows[0]?.version_id
}

interface LastInPlace {
  readonly observed: string | null
  readonly observedAt: Date | null
  readonly overrideAt: Date | null
}

/** What was published last about a place, of either kind, and not taken back, whether it holds or not. */
export async function versionsInPlace(db: Db, basicItemId: string, divisionCode: string): Promise<LastInPlace> {
  const last = (kind: string, column: string) => `(SELECT v.${column} FROM catalogue.${kind}_version AS v
    WHERE v.basic_item_id = $1 AND v.division_code = $2
      AND NOT EXISTS (SELECT FROM catalogue.withdrawal AS w WHERE w.act_id = v.id)
    ORDER BY v.published_at DESC, v.id DESC LIMIT 1)`
  const { rows } = await rawQuery<LastInPlace>(
    db,
    `SELECT ${last('observed', 'id')} AS observed, ${last('observed', 'published_at')} AS "observedAt",
       ${last('override', 'published_at')} AS "overrideAt"`,
    [basicItemId, divisionCode],
  )
  return rows[0]!
}

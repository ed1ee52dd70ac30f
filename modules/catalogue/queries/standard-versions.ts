import type { ItemContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'

/** One version of a standard for one stretch of time, as it was decided. */
export interface StandardVersion {
  readonly itemCode: string
  readonly versionId: string
  readonly effectiveFrom: Date
  readonly effectiveUntil: Date | null
  readonly knownFrom: Date
  /** Since when something else is known of that time; null: it still stands. */
  readonly knownUntil: Date | null
  readonly title: string | null
  readonly document: string | null
  readonly content: ItemContent
}

/** Everything that was ever decided of the standards, or of one, by code and in the order in which it was decided. */
export async function standardVersions(db: Db, itemCode: string | null): Promise<StandardVersion[]> {
  const { rows } = await rawQuery<StandardVersion>(
    db,
    `SELECT b.code AS "itemCode", p.version_id AS "versionId", lower(p.legal) AS "effectiveFrom", upper(p.legal) AS "effectiveUntil",
       lower(p.known) AS "knownFrom", upper(p.known) AS "knownUntil", c.title, c.document, v.content
     FROM catalogue.basic_item_period AS p
     JOIN catalogue.basic_item AS b ON b.id = p.basic_item_id
     JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
     LEFT JOIN catalogue.change AS c ON c.version_id = p.version_id
     WHERE $1::text IS NULL OR b.code = $1
     ORDER BY b.code, lower(p.known), lower(p.legal), p.id`,
    [itemCode],
  )
  return rows
}

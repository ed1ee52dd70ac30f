import type { ItemContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'

export interface BasicItemInForce {
  readonly basicItemId: string
  readonly itemCode: string
  readonly content: ItemContent
}

/** Every basic item whose standard holds at an instant, as known now, and the next instant at which a planned one begins or ends. */
export async function basicItemsInForce(
  db: Db,
  at: Date,
): Promise<{ items: BasicItemInForce[]; validUntil: Date | null }> {
  const { rows: items } = await rawQuery<BasicItemInForce>(
    db,
    `SELECT b.id AS "basicItemId", b.code AS "itemCode", v.content
       FROM catalogue.basic_item_period AS p
       JOIN catalogue.basic_item AS b ON b.id = p.basic_item_id
       JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
      WHERE p.legal @> $1::timestamptz AND upper_inf(p.known)
      ORDER BY b.code`,
    [at],
  )
  const { rows } = await rawQuery<{ at: Date | null }>(
    db,
    `SELECT min(change.at) AS at
       FROM catalogue.basic_item_period AS p, unnest(ARRAY[lower(p.legal), upper(p.legal)]) AS change(at)
      WHERE upper_inf(p.known) AND change.at > $1::timestamptz`,
    [at],
  )
  return { items, validUntil: rows[0]?.at ?? null }
}

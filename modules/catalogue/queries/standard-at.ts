import type { ItemContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { EVERYTHING_KNOWN } from './everything-known.ts'

/** The standard of an item that holds at an instant, as known now unless said. */
export async function standardAt(
  db: Db,
  basicItemId: string,
  at: Date,
  knownAt: Date = EVERYTHING_KNOWN,
): Promise<ItemContent | undefined> {
  const { rows } = await rawQuery<{ content: ItemContent }>(
    db,
    `SELECT v.content FROM catalogue.basic_item_period AS p JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
     WHERE p.basic_item_id = $1 AND p.legal @> $2::timestamptz AND p.known @> $3::timestamptz`,
    [basicItemId, at, knownAt],
  )
  return rows[0]?.content
}

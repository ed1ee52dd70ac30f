import type { Selectable } from 'kysely'
import type { Db } from '#platform/db/database.ts'
import { type CatalogueTables, tablesOf } from './tables.ts'

export type BasicItemRow = Selectable<CatalogueTables['catalogue.basic_item']>

/** Locks the item: publications about one item come one after another. */
export function lockBasicItem(db: Db, code: string): Promise<BasicItemRow | undefined> {
  return tablesOf(db)
    .selectFrom('catalogue.basic_item')
    .selectAll()
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()
}

export function findBasicItem(db: Db, code: string): Promise<BasicItemRow | undefined> {
  return tablesOf(db).selectFrom('catalogue.basic_item').selectAll().where('code', '=', code).executeTakeFirst()
}

/** Without a lock: for queries. */
export async function basicItemIdOf(db: Db, code: string): Promise<string | undefined> {
  const row = await tablesOf(db)
    .selectFrom('catalogue.basic_item')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.id
}

export function lockBasicItemById(db: Db, id: string): Promise<BasicItemRow | undefined> {
  return tablesOf(db).selectFrom('catalogue.basic_item').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Locks several, in the order of every publication. */
export function lockItemsByCode(db: Db, codes: readonly string[]): Promise<Pick<BasicItemRow, 'id' | 'code'>[]> {
  return tablesOf(db)
    .selectFrom('catalogue.basic_item')
    .select(['id', 'code'])
    .where('code', 'in', codes)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** The item and its lock; undefined when another publication has just listed the same code. */
export function insertBasicItem(db: Db, item: BasicItemRow): Promise<BasicItemRow | undefined> {
  return tablesOf(db)
    .insertInto('catalogue.basic_item')
    .values(item)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returningAll()
    .executeTakeFirst()
}

export async function insertBasicItemVersion(
  db: Db,
  version: { id: string; basicItemId: string; content: object; author: string; publishedAt: Date },
): Promise<void> {
  await tablesOf(db)
    .insertInto('catalogue.basic_item_version')
    .values({
      id: version.id,
      basic_item_id: version.basicItemId,
      content: JSON.stringify(version.content),
      author: version.author,
      published_at: version.publishedAt,
    })
    .execute()
}

import { type Db, sql } from '#platform/db/database.ts'
import { tablesOf } from './tables.ts'

/** Changes with every publication. A planned change that comes into effect by itself does not count: see `EffectiveItem.validUntil`. */
export async function catalogueVersion(db: Db): Promise<number> {
  const row = await tablesOf(db).selectFrom('catalogue.catalogue_version').select('version').executeTakeFirstOrThrow()
  return row.version
}

/** In the transaction of the publication. */
export async function countPublication(db: Db): Promise<void> {
  await tablesOf(db).updateTable('catalogue.catalogue_version').set({ version: sql`version + 1` }).execute()
}

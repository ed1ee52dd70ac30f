import type { Db } from '#platform/db/database.ts'
import { tablesOf } from './tables.ts'

/** Changes whenever a division or department that was there already changes: for those who hold what they read of it. */
export async function placesVersion(db: Db): Promise<number> {
  const row = await tablesOf(db).selectFrom('regions.places_version').select('version').executeTakeFirstOrThrow()
  return row.version
}

import type { Selectable } from 'kysely'
import type { Db } from '#platform/db/database.ts'
import { type RegionsTables, tablesOf } from './tables.ts'

export type DivisionRow = Selectable<RegionsTables['regions.division']>

export function findDivision(db: Db, code: string): Promise<DivisionRow | undefined> {
  return tablesOf(db).selectFrom('regions.division').selectAll().where('code', '=', code).executeTakeFirst()
}

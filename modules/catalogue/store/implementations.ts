import type { Selectable } from 'kysely'
import type { Db } from '#platform/db/database.ts'
import { type CatalogueTables, tablesOf } from './tables.ts'

export type ImplementationRow = Selectable<CatalogueTables['catalogue.implementation']>

/** False when the division already has a department that carries the item out. */
export async function insertImplementation(db: Db, row: ImplementationRow): Promise<boolean> {
  const written = await tablesOf(db)
    .insertInto('catalogue.implementation')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return written !== undefined
}

export function findImplementationAt(
  db: Db,
  basicItemId: string,
  divisionCode: string,
): Promise<ImplementationRow | undefined> {
  return tablesOf(db)
    .selectFrom('catalogue.implementation')
    .selectAll()
    .where('basic_item_id', '=', basicItemId)
    .where('division_code', '=', divisionCode)
    .where('set_aside', 'is', null)
    .executeTakeFirst()
}

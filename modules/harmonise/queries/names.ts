import { basicItemsInForce } from '#modules/catalogue/index.ts'
import { materialTypesNow } from '#modules/dictionary/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { ItemNames, TypeNames } from '../present.ts'

/** Codes and names of all basic items, by id. */
export async function itemNames(db: Db, at: Date): Promise<ItemNames> {
  const { items } = await basicItemsInForce(db, at)
  return new Map(items.map((item) => [item.basicItemId, { itemCode: item.itemCode, name: item.content.name }]))
}

/** Id of the basic item with a code; undefined when there is none. */
export async function itemByCode(db: Db, at: Date, code: string): Promise<{ id: string; name: string } | undefined> {
  const { items } = await basicItemsInForce(db, at)
  const found = items.find(({ itemCode }) => itemCode === code)
  return found && { id: found.basicItemId, name: found.content.name }
}

export const typeNames = (db: Db): Promise<TypeNames> => materialTypesNow(db)

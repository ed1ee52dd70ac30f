import { itemsWithPlaces } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { itemsWithReferences } from '../queries/references-of.ts'
import { itemsInDrift } from '../store/scans.ts'

/** Every item that any place has otherwise, or had when it was last looked at, in one order. */
export async function itemsToScan(ctx: Context): Promise<string[]> {
  const lists = [await itemsWithPlaces(ctx.db, ctx.now), await itemsWithReferences(ctx.db), await itemsInDrift(ctx.db)]
  return [...new Set(lists.flat())].toSorted()
}

import { harmoniseFault } from '#contracts/harmonise/index.ts'
import {
  type BasicItemRow,
  type ItemPlaces,
  lockBasicItem,
  type PlaceSaying,
  placesOf,
} from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'

/** The item and its lock: settlements of one item come one after another, and after its publications. */
export async function lockedItem(ctx: Context, { itemCode }: { readonly itemCode: string }): Promise<BasicItemRow> {
  const item = await lockBasicItem(ctx.db, itemCode)
  if (!item) throw harmoniseFault('harmonise.item-unknown', { code: itemCode })
  return item
}

export interface ItemToSettle {
  readonly places: ItemPlaces
  /** In the order of the divisions asked for. */
  readonly observed: readonly PlaceSaying[]
}

/** The guides in force of the places that are to be settled; each must have one. */
export async function observedPlaces(
  ctx: Context,
  item: BasicItemRow,
  divisionCodes: readonly string[],
): Promise<ItemToSettle> {
  const [places] = await placesOf(ctx.db, [item.id], ctx.now)
  if (!places) throw harmoniseFault('harmonise.item-unknown', { code: item.code })
  const known = new Map(
    places.places.filter(({ source }) => source === 'observed').map((place) => [place.divisionCode, place]),
  )
  const observed = divisionCodes.map((divisionCode) => {
    const place = known.get(divisionCode)
    if (!place) throw harmoniseFault('harmonise.nothing-to-settle', { divisionCode })
    return place
  })
  return { places, observed }
}

import { implementationsFor, itemsWithDifferences, nextImplementationChange } from '#modules/catalogue/index.ts'
import { findDepartments, findDivisions, withAncestors } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { guideShelf } from '../shelf.ts'

/** Who carries an item out for a division: the nearest implementation, in it or above it. */
export interface Offer {
  readonly divisionCode: string
  readonly divisionName: string
  readonly departmentId: string
  readonly departmentName: string
  readonly demo: boolean
}

export interface Offers {
  /** By item code; items of one office share one object, so that hundreds of divisions can be held. */
  readonly byItem: ReadonlyMap<string, Offer>
  /** Codes of the items that are otherwise here than the standard says. */
  readonly differing: ReadonlySet<string>
}

/** Empty for a division without any, and for one that does not exist. */
export async function offersIn(ctx: Context, divisionCode: string): Promise<Offers> {
  const shelf = ctx.port(guideShelf)
  return shelf.offers.take(ctx, divisionCode, async () => {
    const { now } = await shelf.present(ctx)
    const [implementations, differing, validUntil] = [
      await implementationsFor(ctx.db, divisionCode, now),
      await itemsWithDifferences(ctx.db, divisionCode),
      await nextImplementationChange(ctx.db, divisionCode, now),
    ]
    const departments = await findDepartments(
      ctx.db,
      implementations.map((implementation) => implementation.departmentId),
    )
    const divisions = await findDivisions(ctx.db, withAncestors(divisionCode))
    const offers = new Map<string, Offer>()
    const byItem = new Map<string, Offer>()
    for (const placed of implementations) {
      const key = `${placed.divisionCode} ${placed.departmentId} ${placed.demo}`
      let offer = offers.get(key)
      if (!offer) {
        const { divisionCode: place, departmentId, demo } = placed
        const divisionName = divisions.get(place)?.name ?? ''
        const departmentName = departments.get(departmentId)?.name ?? ''
        offer = { divisionCode: place, divisionName, departmentId, departmentName, demo }
        offers.set(key, offer)
      }
      byItem.set(placed.itemCode, offer)
    }
    return { value: { byItem, differing }, validUntil }
  })
}

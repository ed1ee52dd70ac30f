import { implementationsFor, nextImplementationChange, type Placed } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { guideShelf } from '../shelf.ts'
import type { DirectoryEntry } from './directory.ts'

/** Who carries an item out for a division: the nearest implementation, in it or above it. */
export interface Offer {
  readonly divisionCode: string
  readonly departmentId: string
  readonly demo: boolean
}
/** By item code. */
export type Offers = ReadonlyMap<string, Offer>

/** All that is carried out for a division; empty for one without any, and for one that does not exist. */
export async function offersIn(ctx: Context, divisionCode: string): Promise<Offers> {
  const shelf = ctx.port(guideShelf)
  return shelf.offers.take(ctx, divisionCode, async () => {
    const { now } = await shelf.present(ctx)
    const placed = await implementationsFor(ctx.db, divisionCode, now)
    return { value: offersFrom(placed), validUntil: await nextImplementationChange(ctx.db, divisionCode, now) }
  })
}

/** The same of a few items: from the shelf, or else only of these, since a province has hundreds of divisions. */
export async function offersOf(
  ctx: Context,
  divisionCode: string,
  entries: readonly DirectoryEntry[],
): Promise<Offers> {
  const shelf = ctx.port(guideShelf)
  const all = await shelf.offers.held(ctx, divisionCode)
  if (all) return all
  const { now } = await shelf.present(ctx)
  const ids = entries.map(({ basicItemId }) => basicItemId)
  return offersFrom(await implementationsFor(ctx.db, divisionCode, now, ids))
}

/** Items of one office share one object: thousands of items have a few dozen. */
function offersFrom(placed: readonly Placed[]): Offers {
  const offices = new Map<string, Offer>()
  return new Map(
    placed.map(({ itemCode, divisionCode, departmentId, demo }) => {
      const key = `${divisionCode} ${departmentId} ${demo}`
      const office = offices.get(key) ?? { divisionCode, departmentId, demo }
      offices.set(key, office)
      return [itemCode, office]
    }),
  )
}

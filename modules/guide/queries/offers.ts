import { implementationsFor, nextImplementationChange } from '#modules/catalogue/index.ts'
import { findDepartments } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { refreshSearch } from '../commands/refresh-search.ts'
import { guideShelf } from '../shelf.ts'
import { type Directory, readDirectory } from '../store/search-entries.ts'

/** Who carries an item out for a division: the nearest implementation, in it or above it. */
interface Offer {
  readonly itemCode: string
  readonly divisionCode: string
  readonly departmentId: string
  readonly departmentName: string
}
export type Offers = ReadonlyMap<string, Offer>

/** By item code; empty for a division without any, and for one that does not exist. */
export async function offersIn(ctx: Context, divisionCode: string): Promise<Offers> {
  const shelf = ctx.port(guideShelf)
  return shelf.offers.take(ctx, divisionCode, async () => {
    const { now } = await shelf.present(ctx)
    const implementations = await implementationsFor(ctx.db, divisionCode, now)
    const departments = await findDepartments(
      ctx.db,
      implementations.map((implementation) => implementation.departmentId),
    )
    const offers = implementations.map(({ itemCode, divisionCode, departmentId }): [string, Offer] => [
      itemCode,
      { itemCode, divisionCode, departmentId, departmentName: departments.get(departmentId)?.name ?? '' },
    ])
    return { value: new Map(offers), validUntil: await nextImplementationChange(ctx.db, divisionCode, now) }
  })
}

/** All items of the catalogue as a search knows them, brought up to date first. */
export async function directoryOf(ctx: Context): Promise<Directory> {
  const shelf = ctx.port(guideShelf)
  return shelf.directory.take(ctx, '', async () => {
    const { now } = await shelf.present(ctx)
    const validUntil = await refreshSearch(ctx.db, now)
    return { value: await readDirectory(ctx.db), validUntil }
  })
}

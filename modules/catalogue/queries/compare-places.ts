import { type Comparison, catalogueFault, type comparePlaces as contract } from '#contracts/catalogue/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { findDivisions } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { comparePlaces as compare } from '../domain/compare-places.ts'
import { findBasicItem } from '../store/basic-items.ts'
import { effectiveItem } from './effective-item.ts'
import { EVERYTHING_KNOWN } from './everything-known.ts'
import { standardAt } from './standard-at.ts'

export async function comparePlaces(ctx: Context, input: InputOf<typeof contract>): Promise<Comparison> {
  const { itemCode } = input
  const at = input.at ? new Date(input.at) : ctx.now
  const codes = [...new Set(input.divisions.split(','))]
  const item = await findBasicItem(ctx.db, itemCode)
  const standard = item && (await standardAt(ctx.db, item.id, at))
  if (!standard) throw catalogueFault('catalogue.item-not-found', { code: itemCode })
  const items = await Promise.all(
    codes.map((divisionCode) => effectiveItem(ctx.db, { itemCode, divisionCode, at, knownAt: EVERYTHING_KNOWN })),
  )
  const divisions = await findDivisions(ctx.db, [...codes, ...items.flatMap((found) => found?.divisionCode ?? [])])
  const missing = codes.find((code) => !divisions.has(code))
  if (missing) throw regionsFault('regions.division-not-found', { code: missing })
  const nameOf = (code: string): string => divisions.get(code)?.name ?? code
  return {
    itemCode,
    itemName: standard.name,
    at: at.toISOString(),
    places: codes.map((divisionCode, index) => {
      const found = items[index]
      return {
        divisionCode,
        name: nameOf(divisionCode),
        implementedBy: found?.divisionCode ?? null,
        implementedByName: found ? nameOf(found.divisionCode) : null,
        observed: found?.observed !== undefined,
      }
    }),
    fields: compare(
      standard,
      items.map((found) => found?.content),
    ),
  }
}

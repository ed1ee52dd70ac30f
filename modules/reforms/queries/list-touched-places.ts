import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listTouchedPlaces as contract } from '#contracts/reforms/index.ts'
import { significantPart } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { ReformRow } from '../store/reforms.ts'
import { touchedPlaces } from './touched-places.ts'

const DEFAULT_LIMIT = 20

export async function listTouchedPlaces(
  ctx: Context,
  input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const [itemCode, divisionCode] = input.after?.split(' ') ?? []
  const places = await touchedPlaces(ctx, reform, {
    ...(input.divisionCode && { divisionPrefix: significantPart(input.divisionCode) }),
    after: itemCode && divisionCode ? { itemCode, divisionCode } : null,
    limit: limit + 1,
  })
  const items = places.slice(0, limit)
  const last = items.at(-1)
  return { items, next: places.length > limit && last ? `${last.itemCode} ${last.divisionCode}` : null }
}

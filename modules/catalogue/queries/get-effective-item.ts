import { catalogueFault, type getEffectiveItem as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { effectiveItem } from './effective-item.ts'

export async function getEffectiveItem(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const { itemCode, divisionCode } = input
  const item = await effectiveItem(ctx.db, {
    itemCode,
    divisionCode,
    at: input.at ? new Date(input.at) : ctx.now,
    knownAt: input.knownAt ? new Date(input.knownAt) : ctx.now,
  })
  if (!item) throw catalogueFault('catalogue.item-not-implemented', { code: itemCode, divisionCode })
  return item
}

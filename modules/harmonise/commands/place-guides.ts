import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { placeGuides as contract } from '#contracts/harmonise/index.ts'
import { significantPart } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { PLACED_AT_ONCE, unplacedGuides } from '../store/placements.ts'
import { putInForce } from './put-in-force.ts'

export async function placeGuides(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { divisionCode, guideIds, departmentId, reasonCode, triedBefore } = input
  const guides = await unplacedGuides(ctx.db, {
    below: significantPart(divisionCode),
    guideIds: guideIds ?? null,
    reasonCode: reasonCode ?? null,
    triedBefore: triedBefore ? new Date(triedBefore) : null,
  })
  const placed = await putInForce(ctx, guides, departmentId)
  const refused = guides.length - placed
  return { placed, refused, more: guides.length === PLACED_AT_ONCE, triedAt: ctx.now.toISOString() }
}

import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { placeGuides as contract } from '#contracts/harmonise/index.ts'
import { significantPart } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { unplacedGuides } from '../store/placements.ts'
import { putInForce } from './put-in-force.ts'

export async function placeGuides(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const guides = await unplacedGuides(ctx.db, significantPart(input.divisionCode))
  const placed = await putInForce(ctx, guides)
  return { placed, refused: guides.length - placed }
}

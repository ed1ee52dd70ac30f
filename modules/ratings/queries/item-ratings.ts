import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { itemRatings as contract } from '#contracts/ratings/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { publicDistribution } from '../domain/distribution.ts'
import { countGrades } from '../store/ratings.ts'

export async function itemRatings(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  return publicDistribution(await countGrades(ctx.db, input.itemCode, input.divisionCode))
}

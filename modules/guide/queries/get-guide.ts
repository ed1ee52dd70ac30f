import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type getGuide as contract, guideFault } from '#contracts/guide/index.ts'
import { findDivision } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { rememberGuide } from '../commands/remember-guide.ts'
import { guideFor } from './guide-for.ts'

export async function getGuide(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { divisionCode, itemCode } = input
  const at = input.at ? new Date(input.at) : undefined
  const knownAt = input.knownAt ? new Date(input.knownAt) : undefined
  const guide = await guideFor(ctx, { divisionCode, itemCode, at, knownAt })
  if (!guide) {
    const division = await findDivision(ctx.db, divisionCode)
    throw division ? guideFault('guide.not-found') : guideFault('guide.division-not-found', { code: divisionCode })
  }
  // A planned guide is not in force: it may still change, and nobody may hold a sheet of it.
  if (!at || at <= ctx.now) await rememberGuide(ctx, guide)
  return guide
}

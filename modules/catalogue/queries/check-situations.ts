import type { checkSituations as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { checkSituations as check } from '../domain/situations/check/check-situations.ts'
import { formInForceOf } from './form-in-force.ts'

export async function checkSituations(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const form = await formInForceOf(ctx.db, input.itemCode, ctx.now)
  return { findings: check(input.situations, { ...input, form }) }
}

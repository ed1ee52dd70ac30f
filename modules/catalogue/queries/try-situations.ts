import type { trySituations as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { applySituations } from '../domain/situations/apply.ts'
import { isReadable } from '../domain/situations/check/check-situations.ts'

export async function trySituations(
  _ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  if (!isReadable(input.situations)) return { tried: null }
  const { content, outcome } = applySituations(input, input.answers)
  const { materials, handlingSteps, reviewSteps, promisedLimit, statutoryLimit } = content
  return { tried: { outcome, materials, handlingSteps, reviewSteps, promisedLimit, statutoryLimit } }
}

import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { getSituation as contract } from '#contracts/guide/index.ts'
import { applySituations } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { getGuide } from './get-guide.ts'

export async function getSituation(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { divisionCode, itemCode, answers } = input
  const { contentHash, content } = await getGuide(ctx, { divisionCode, itemCode })
  return { contentHash, ...applySituations(content, answers) }
}

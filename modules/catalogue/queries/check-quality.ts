import type { checkQuality as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { qualityFindings } from '../domain/quality/quality-findings.ts'
import { getEffectiveItem } from './get-effective-item.ts'

export async function checkQuality(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { content, local } = await getEffectiveItem(ctx, input)
  return { findings: qualityFindings(content, local) }
}

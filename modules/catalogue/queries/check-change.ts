import { type ChangeDraft, catalogueFault, type checkChange as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { findBasicItem } from '../store/basic-items.ts'
import { changeFindings } from './change-findings.ts'
import { changeSentences } from './change-sentences.ts'
import { EVERYTHING_KNOWN } from './everything-known.ts'
import { replacingFindings } from './replaced-plans.ts'

/** What a draft would change and what is wrong with it, while it is being written. */
export async function checkChange(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const draft = input.draft as ChangeDraft
  const item = await findBasicItem(ctx.db, input.itemCode)
  const planned = input.effectiveFrom ? Date.parse(input.effectiveFrom) : 0
  const at = new Date(Math.max(planned, ctx.now.getTime()))
  const until = input.effectiveUntil ? new Date(input.effectiveUntil) : null
  if (until && until <= at) throw catalogueFault('catalogue.period-invalid')
  return {
    sentences: await changeSentences(ctx.db, item?.id, draft, { at, knownAt: EVERYTHING_KNOWN }),
    findings: [
      ...(await changeFindings(ctx.db, { id: item?.id, code: input.itemCode }, draft, at)),
      ...(await replacingFindings(ctx, item?.id, draft, { from: at, until })),
    ],
  }
}

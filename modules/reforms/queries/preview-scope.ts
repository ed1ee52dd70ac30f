import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { previewScope as contract, ReformDraft } from '#contracts/reforms/index.ts'
import { countPlacesByItem } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { refuseUnstated } from '../commands/draft-reform.ts'
import { sayAct } from '../domain/acts/index.ts'
import { sayScope } from '../domain/scope.ts'
import { changedItems } from './impact.ts'
import { planReform } from './plan-reform.ts'

const SHOWN = 50

export async function previewScope(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const {
    scope,
    acts,
    effectiveFrom = null,
  }: Pick<ReformDraft, 'scope' | 'acts'> & { effectiveFrom?: string | null } = input
  refuseUnstated({ scope })
  const plan = await planReform(ctx, { scope, acts, effectiveFrom, exceptions: 'keep', observed: 'keep' })
  const items = changedItems(plan)
  const ids = new Map(plan.inScope.map(({ itemCode, basicItemId }) => [itemCode, basicItemId]))
  const counts = await countPlacesByItem(ctx.db, plan.itemIds, ctx.now)
  return {
    itemsInScope: ids.size,
    itemsChanged: items.length,
    scopeSentence: sayScope(scope),
    sentences: acts.map(sayAct),
    items: items
      .slice(0, SHOWN)
      .map((item) => ({ ...item, implementations: counts.get(ids.get(item.itemCode) ?? '') ?? 0 })),
  }
}

import { actorRef } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type adoptStandard as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import { type BasicItemRow, endObserved } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewSettlement } from '../queries/list-settlements.ts'
import { observedPlaces } from '../queries/settled-places.ts'
import { insertSettlement, openWork, type SettlementPlace } from '../store/settlements.ts'
import { markWorkItems } from '../store/work-items.ts'

export async function adoptStandard(
  ctx: Context,
  input: InputOf<typeof contract>,
  item: BasicItemRow,
): Promise<OutputOf<typeof contract>> {
  const effectiveAt = input.effectiveAt ? new Date(input.effectiveAt) : ctx.now
  if (effectiveAt < ctx.now) throw harmoniseFault('harmonise.effect-passed')
  const { observed } = await observedPlaces(ctx, item, input.divisionCodes)
  const work = await openWork(ctx.db, item.id, input.divisionCodes)
  const places: SettlementPlace[] = []
  for (const { divisionCode, versionId } of observed) {
    const { endId } = await endObserved(ctx, item, { divisionCode, endsAt: effectiveAt })
    const workItemId = work.get(divisionCode) ?? null
    places.push({ divisionCode, workItemId, observedVersionId: versionId, overrideVersionIds: [], endId })
  }
  const settlementId = await insertSettlement(
    ctx.db,
    {
      basic_item_id: item.id,
      kind: 'adopt',
      state: 'done',
      reason: input.reason,
      exception: null,
      fields: [],
      change_id: null,
      effective_at: effectiveAt,
      author: actorRef(ctx.actor),
      decided_at: ctx.now,
    },
    places,
  )
  await markWorkItems(ctx.db, [...work.values()], { state: 'settled', settlementId, now: ctx.now })
  return viewSettlement(ctx, settlementId)
}

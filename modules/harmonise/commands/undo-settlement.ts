import { actorRef } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type undoSettlement as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import { restoreObservedGuide, versionsInPlace, withdrawOverride } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewSettlement } from '../queries/list-settlements.ts'
import { undoneSettlement } from '../store/settlements.ts'
import type { LoadedSettlement } from './load-settlement.ts'

/** Puts the guides of the places in force again, as long as nothing was published about them since. */
export async function undoSettlement(
  ctx: Context,
  input: InputOf<typeof contract>,
  { settlement, item, places }: LoadedSettlement,
): Promise<OutputOf<typeof contract>> {
  if (settlement.state !== 'done' || settlement.kind === 'standard') throw harmoniseFault('harmonise.settlement-closed')
  const since = settlement.reviewed_at ?? settlement.decided_at
  for (const { divisionCode, observedVersionId, overrideVersionId } of places) {
    const last = await versionsInPlace(ctx.db, item.id, divisionCode)
    const noneLater = overrideVersionId
      ? last.override === overrideVersionId
      : !last.overrideAt || last.overrideAt <= since
    const untouched = last.observed === observedVersionId && noneLater
    if (!untouched) throw harmoniseFault('harmonise.changed-meanwhile', { divisionCode })
    if (overrideVersionId) await withdrawOverride(ctx, item, { divisionCode, versionId: overrideVersionId })
    await restoreObservedGuide(ctx, item, { divisionCode, versionId: observedVersionId })
  }
  await undoneSettlement(ctx.db, settlement.id, actorRef(ctx.actor), ctx.now)
  return viewSettlement(ctx, input.settlementId)
}

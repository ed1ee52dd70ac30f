import { actorRef } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type undoSettlement as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import { restoreObserved, versionsInPlace, withdrawOverride } from '#modules/catalogue/index.ts'
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
  for (const { divisionCode, overrideVersionIds, endId } of places) {
    const { observedAt, overrideAt } = await versionsInPlace(ctx.db, item.id, divisionCode)
    const untouched = [observedAt, overrideAt].every((at) => !at || at <= since)
    if (!untouched || !endId) throw harmoniseFault('harmonise.changed-meanwhile', { divisionCode })
    if (overrideVersionIds.length > 0)
      await withdrawOverride(ctx, item, { divisionCode, versionIds: overrideVersionIds })
    await restoreObserved(ctx, item, { divisionCode, endId })
  }
  await undoneSettlement(ctx.db, settlement.id, actorRef(ctx.actor), ctx.now)
  return viewSettlement(ctx, input.settlementId)
}

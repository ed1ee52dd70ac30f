import { actorRef } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type refuseException as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewSettlement } from '../queries/list-settlements.ts'
import { reviewSettlement } from '../store/settlements.ts'
import { markWorkItems } from '../store/work-items.ts'
import type { LoadedSettlement } from './load-settlement.ts'

export async function refuseException(
  ctx: Context,
  input: InputOf<typeof contract>,
  { settlement, places }: LoadedSettlement,
): Promise<OutputOf<typeof contract>> {
  if (settlement.state !== 'requested') throw harmoniseFault('harmonise.settlement-closed')
  const review = { state: 'refused', reviewer: actorRef(ctx.actor), note: input.note, now: ctx.now } as const
  await reviewSettlement(ctx.db, settlement.id, review)
  const work = places.flatMap(({ workItemId }) => workItemId ?? [])
  await markWorkItems(ctx.db, work, { state: 'open', settlementId: null, now: ctx.now })
  return viewSettlement(ctx, settlement.id)
}

import { actorRef } from '#contracts/actor.ts'
import { FIELD_NAMES, type ItemContent } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type requestException as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import { type BasicItemRow, FIELD_RULES } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { viewSettlement } from '../queries/list-settlements.ts'
import { observedPlaces } from '../queries/settled-places.ts'
import { insertSettlement, openWork } from '../store/settlements.ts'
import { markWorkItems } from '../store/work-items.ts'

/** Asks the level that owns the item; until it has answered, nothing changes in the places. */
export async function requestException(
  ctx: Context,
  input: InputOf<typeof contract>,
  item: BasicItemRow,
): Promise<OutputOf<typeof contract>> {
  if (input.expiresOn <= dayOf(ctx.now)) throw harmoniseFault('harmonise.exception-ended')
  const fields = (input.fields ?? []) as (keyof ItemContent)[]
  refuseFixed(fields)
  const { observed } = await observedPlaces(ctx, item, input.divisionCodes)
  const work = await openWork(ctx.db, item.id, input.divisionCodes)
  const settlementId = await insertSettlement(
    ctx.db,
    {
      basic_item_id: item.id,
      kind: 'exception',
      state: 'requested',
      reason: input.reason,
      exception: { ...input.exception, expiresOn: input.expiresOn },
      fields,
      change_id: null,
      effective_at: null,
      author: actorRef(ctx.actor),
      decided_at: ctx.now,
    },
    observed.map(({ divisionCode, versionId }) => ({
      divisionCode,
      workItemId: work.get(divisionCode) ?? null,
      observedVersionId: versionId,
      overrideVersionIds: [],
      endId: null,
    })),
  )
  await markWorkItems(ctx.db, [...work.values()], { state: 'requested', settlementId, now: ctx.now })
  return viewSettlement(ctx, settlementId)
}

/** Name, type, code and department are the same everywhere, whatever a law says. */
export function refuseFixed(fields: readonly (keyof ItemContent)[]): void {
  const fixed = fields.find((field) => FIELD_RULES[field].fixed)
  if (fixed) throw harmoniseFault('harmonise.field-fixed', { field: FIELD_NAMES[fixed] })
}

import { actorRef } from '#contracts/actor.ts'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { changeStandard as contract } from '#contracts/harmonise/index.ts'
import { type BasicItemRow, draftChange } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewSettlement } from '../queries/list-settlements.ts'
import { observedPlaces } from '../queries/settled-places.ts'
import { insertSettlement } from '../store/settlements.ts'
import { refuseFixed } from './request-exception.ts'

/** Drafts the standard with what one place does; whoever reviews it decides, and every place is compared with what is published then. */
export async function changeStandard(
  ctx: Context,
  input: InputOf<typeof contract>,
  item: BasicItemRow,
): Promise<OutputOf<typeof contract>> {
  const fields = input.fields as (keyof ItemContent)[]
  refuseFixed(fields)
  const { places, observed } = await observedPlaces(ctx, item, [input.divisionCode])
  const [place] = observed
  const { standard } = places
  const taken = Object.fromEntries(fields.map((field) => [field, place!.content[field]])) as Partial<ItemContent>
  const content: ItemContent = {
    ...standard,
    ...taken,
    // The list of the standard is as complete as the place's is.
    ...(fields.includes('materials') && { materialsStatus: place!.content.materialsStatus }),
  }
  const change = await draftChange(
    ctx,
    {
      itemCode: item.code,
      title: `采用区划 ${input.divisionCode} 的做法`,
      document: input.reason.slice(0, 300),
      draft: { kind: 'standard', ownerDivisionCode: item.owner_division_code, content },
    },
    item,
  )
  const settlementId = await insertSettlement(
    ctx.db,
    {
      basic_item_id: item.id,
      kind: 'standard',
      state: 'done',
      reason: input.reason,
      exception: null,
      fields,
      change_id: change.id,
      effective_at: null,
      author: actorRef(ctx.actor),
      decided_at: ctx.now,
    },
    [
      {
        divisionCode: input.divisionCode,
        workItemId: null,
        observedVersionId: place!.versionId,
        overrideVersionIds: [],
        endId: null,
      },
    ],
  )
  return viewSettlement(ctx, settlementId)
}

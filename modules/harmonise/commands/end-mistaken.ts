import { Fault } from '#contracts/fault.ts'
import { endObserved, lockBasicItemById, versionsInPlace } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { PlacementRow } from '../store/placements.ts'

/** The guide was matched to another item before, and came into force there; unless something else has since. */
export async function endMistaken(ctx: Context, before: PlacementRow): Promise<void> {
  const item = before.observed_version_id && (await lockBasicItemById(ctx.db, before.basic_item_id))
  if (!item) return
  const { observed } = await versionsInPlace(ctx.db, item.id, before.division_code)
  if (observed !== before.observed_version_id) return
  try {
    await endObserved(ctx, item, { divisionCode: before.division_code, endsAt: ctx.now })
    const subject = { kind: 'observed-guide', id: before.guide_id, divisionCode: before.division_code }
    await ctx.record('harmonise.end-mistaken-guide', { subject })
  } catch (error) {
    // It was settled already: there is nothing left to end.
    if (!(error instanceof Fault && error.code === 'catalogue.nothing-observed')) throw error
  }
}

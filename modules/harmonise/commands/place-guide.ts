import { Fault } from '#contracts/fault.ts'
import {
  type BasicItemRow,
  endObserved,
  lockBasicItemById,
  placeObservedGuide,
  placesOf,
  versionsInPlace,
} from '#modules/catalogue/index.ts'
import { departmentsOf } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { departmentFor, statedFields } from '../domain/placing.ts'
import { type ObservedGuideOf, observedGuide } from '../queries/observed-guides-of.ts'
import { findPlacement, type PlacementRow, putPlacement } from '../store/placements.ts'

/** A matched guide of a place here is what that place says today: it is in force there until it is settled. True when it came into force. */
export async function placeGuide(ctx: Context, guideId: string): Promise<boolean> {
  const guide = await observedGuide(ctx.db, guideId)
  const before = await findPlacement(ctx.db, guideId)
  if (before && before.basic_item_id !== guide?.basicItemId) await endMistaken(ctx, before)
  if (!guide?.divisionCode || guide.reference) return false
  if (before?.observed_version_id && before.basic_item_id === guide.basicItemId) return false
  const item = await lockBasicItemById(ctx.db, guide.basicItemId)
  if (!item) return false
  const placed = await tryToPlace(ctx, guide, guide.divisionCode, item)
  const row = { guide_id: guideId, basic_item_id: item.id, division_code: guide.divisionCode, ...placed }
  await putPlacement(ctx.db, row, ctx.now)
  if (placed.observed_version_id === null) return false
  const subject = { kind: 'observed-guide', id: guideId, divisionCode: guide.divisionCode }
  await ctx.record('harmonise.place-guide', { subject })
  return true
}

async function tryToPlace(
  ctx: Context,
  guide: ObservedGuideOf,
  divisionCode: string,
  item: BasicItemRow,
): Promise<Pick<PlacementRow, 'observed_version_id' | 'refusal'>> {
  const stated = statedFields(guide.content)
  if (stated.length === 0) return { observed_version_id: null, refusal: '来源没有写明任何要素，无法生效。' }
  const [places] = await placesOf(ctx.db, [item.id], ctx.now)
  const lead = places?.standard.leadDepartment ?? ''
  const departmentId = departmentFor(await departmentsOf(ctx.db, divisionCode, false), guide.department, lead)
  try {
    const input = {
      itemCode: item.code,
      divisionCode,
      ...(departmentId && { departmentId }),
      stated,
      ...(guide.local && { local: guide.local }),
      sourceUrl: guide.sourceUrl ?? `guide:${guide.guideId}`,
    }
    return { observed_version_id: (await placeObservedGuide(ctx, input, item)).observedVersionId, refusal: null }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { observed_version_id: null, refusal: error.sentence }
  }
}

/** The guide was matched to another item before, and came into force there; unless something else has since. */
async function endMistaken(ctx: Context, before: PlacementRow): Promise<void> {
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

import { catalogueFault, type endObservedGuide as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import type { BasicItemRow } from '../store/basic-items.ts'
import { observedAt } from '../store/observed.ts'
import { endPeriods, publishPeriod } from '../store/periods.ts'
import { announce } from './announce.ts'

/** From an instant on the place carries out the standard, with what it published within the catalogue. */
export async function endObservedGuide(
  ctx: Context,
  input: InputOf<typeof contract>,
  item: BasicItemRow | undefined,
): Promise<OutputOf<typeof contract>> {
  const { divisionCode, itemCode } = input
  if (!item) throw catalogueFault('catalogue.item-not-found', { code: itemCode })
  const endsAt = input.endsAt ? new Date(input.endsAt) : ctx.now
  if (endsAt < ctx.now) throw catalogueFault('catalogue.end-passed')
  const versionId = await observedAt(ctx.db, item.id, divisionCode, endsAt)
  if (!versionId) throw catalogueFault('catalogue.nothing-observed', { divisionCode })
  await endPeriods(ctx.db, subjectOf(item.id, divisionCode), untilFurther(endsAt), ctx.now)
  await announce(ctx, item)
  return { observedVersionId: versionId }
}

/** Puts a version that was ended in force again, from now on: the end was a mistake. */
export async function restoreObservedGuide(
  ctx: Context,
  item: BasicItemRow,
  place: { readonly divisionCode: string; readonly versionId: string },
): Promise<void> {
  const version = { versionId: place.versionId, legal: untilFurther(ctx.now) }
  await publishPeriod(ctx.db, subjectOf(item.id, place.divisionCode), version, ctx.now)
  await announce(ctx, item)
}

const subjectOf = (basicItemId: string, divisionCode: string) =>
  ({ table: 'catalogue.observed_period', basicItemId, divisionCode }) as const

const untilFurther = (from: Date) => ({ from: from.getTime(), until: Number.POSITIVE_INFINITY })

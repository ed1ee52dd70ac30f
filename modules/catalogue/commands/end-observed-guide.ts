import { catalogueFault, type endObservedGuide as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { since } from '../domain/bitemporal.ts'
import type { BasicItemRow } from '../store/basic-items.ts'
import { observedAt } from '../store/observed.ts'
import { endPeriods, withdrawActs } from '../store/periods.ts'
import { announce } from './announce.ts'

export async function endObservedGuide(
  ctx: Context,
  input: InputOf<typeof contract>,
  item: BasicItemRow | undefined,
): Promise<OutputOf<typeof contract>> {
  const { divisionCode, itemCode } = input
  if (!item) throw catalogueFault('catalogue.item-not-found', { code: itemCode })
  const endsAt = input.endsAt ? new Date(input.endsAt) : ctx.now
  const { observedVersionId } = await endObserved(ctx, item, { divisionCode, endsAt })
  return { observedVersionId }
}

/** From an instant on the place carries out the standard, with what it published within the catalogue. */
export async function endObserved(
  ctx: Context,
  item: BasicItemRow,
  place: { readonly divisionCode: string; readonly endsAt: Date },
): Promise<{ readonly observedVersionId: string; readonly endId: string }> {
  const { divisionCode, endsAt } = place
  if (endsAt < ctx.now) throw catalogueFault('catalogue.end-passed')
  const observedVersionId = await observedAt(ctx.db, item.id, divisionCode, endsAt)
  if (!observedVersionId) throw catalogueFault('catalogue.nothing-observed', { divisionCode })
  const endId = await endPeriods(ctx.db, subjectOf(item.id, divisionCode), since(endsAt.getTime()), ctx.now)
  await announce(ctx, item)
  return { observedVersionId, endId }
}

/** The end was a mistake: from now on the guides that it ended are in force again, each over its own span. */
export async function restoreObserved(
  ctx: Context,
  item: BasicItemRow,
  place: { readonly divisionCode: string; readonly endId: string },
): Promise<void> {
  await withdrawActs(ctx.db, subjectOf(item.id, place.divisionCode), [place.endId], ctx.now)
  await announce(ctx, item)
}

const subjectOf = (basicItemId: string, divisionCode: string) =>
  ({ table: 'catalogue.observed_period', basicItemId, divisionCode }) as const

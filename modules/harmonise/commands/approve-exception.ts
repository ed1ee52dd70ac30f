import { actorRef } from '#contracts/actor.ts'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type approveException as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import {
  amendOverride,
  endObserved,
  FIELD_RULES,
  type ItemPlaces,
  type PlaceSaying,
  refusal,
  ruleOf,
} from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import type { MaterialReading } from '../domain/drift/difference.ts'
import { findDrift } from '../domain/drift/find-drift.ts'
import { keptDifferences } from '../domain/drift/kept-differences.ts'
import { materialReading } from '../domain/drift/material-reading.ts'
import { viewSettlement } from '../queries/list-settlements.ts'
import { materialMatcherNow } from '../queries/material-matcher-now.ts'
import { observedPlaces } from '../queries/settled-places.ts'
import { placePublished, reviewSettlement } from '../store/settlements.ts'
import { markWorkItems } from '../store/work-items.ts'
import type { LoadedSettlement } from './load-settlement.ts'

/** What the places differ in stands from now on by exception, or within the bounds by itself; their own guides end in the same instant. */
export async function approveException(
  ctx: Context,
  input: InputOf<typeof contract>,
  { settlement, item, places }: LoadedSettlement,
): Promise<OutputOf<typeof contract>> {
  const { exception } = settlement
  if (settlement.state !== 'requested' || !exception) throw harmoniseFault('harmonise.settlement-closed')
  if (exception.expiresOn <= dayOf(ctx.now)) throw harmoniseFault('harmonise.exception-ended')
  const now = await observedPlaces(
    ctx,
    item,
    places.map(({ divisionCode }) => divisionCode),
  )
  const reading = materialReading(await materialMatcherNow(ctx.db), now.places.standard.name)
  const { expiresOn, ...law } = exception
  for (const [at, place] of now.observed.entries()) {
    const { divisionCode } = place
    if (place.versionId !== places[at]?.observedVersionId)
      throw harmoniseFault('harmonise.changed-meanwhile', { divisionCode })
    const fields =
      settlement.fields.length > 0 ? (settlement.fields as (keyof ItemContent)[]) : fieldsOf(now.places, place, reading)
    const granted = { reason: settlement.reason, exception: law, expiresOn }
    const differences = keptDifferences(now.places.standard, place.content, fields, reading, refusal, granted)
    const overrideVersionIds = await amendOverride(ctx, item, { divisionCode, differences, local: place.local })
    const { endId } = await endObserved(ctx, item, { divisionCode, endsAt: ctx.now })
    await placePublished(ctx.db, settlement.id, { divisionCode, overrideVersionIds, endId })
  }
  await reviewSettlement(ctx.db, settlement.id, {
    state: 'done',
    reviewer: actorRef(ctx.actor),
    note: null,
    now: ctx.now,
  })
  const work = places.flatMap(({ workItemId }) => workItemId ?? [])
  await markWorkItems(ctx.db, work, { state: 'settled', settlementId: settlement.id, now: ctx.now })
  return viewSettlement(ctx, input.settlementId)
}

/** Fields in which the place differs from the standard and may. */
function fieldsOf({ standard }: ItemPlaces, place: PlaceSaying, reading: MaterialReading): (keyof ItemContent)[] {
  const said = {
    content: place.content,
    stated: new Set(place.stated),
    exceptions: new Map(),
    divisionCode: place.divisionCode,
  }
  const differences = findDrift(standard, said, reading, (field) => ruleOf(standard, field))
  return [...new Set(differences.map(({ field }) => field))].filter((field) => !FIELD_RULES[field].fixed)
}

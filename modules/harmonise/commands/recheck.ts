import { type ItemPlaces, type PlaceSaying, placesOf, ruleOf } from '#modules/catalogue/index.ts'
import { addWorkingDays, loadWorkCalendar } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import type { MaterialReading } from '../domain/drift/difference.ts'
import { type DriftRow, driftRow } from '../domain/drift/drift-row.ts'
import { findDrift, type PlaceContent } from '../domain/drift/find-drift.ts'
import { materialReading } from '../domain/drift/material-reading.ts'
import { materialMatcherNow } from '../queries/material-matcher-now.ts'
import type { ObservedGuideOf } from '../queries/observed-guides-of.ts'
import { referencesOf } from '../queries/references-of.ts'
import { replaceDrift } from '../store/drift.ts'
import { syncWorkItems } from '../store/work-items.ts'

/** Working days within which a place explains or settles its differences. */
const DAYS_TO_SETTLE = 20

/** Compares all places of some items with the standards in force now, and brings the list of differences and of work up to date. */
export async function recheckItems(ctx: Context, basicItemIds: readonly string[]): Promise<void> {
  if (basicItemIds.length === 0) return
  const match = await materialMatcherNow(ctx.db)
  const items = await placesOf(ctx.db, basicItemIds, ctx.now)
  const references = Map.groupBy(await referencesOf(ctx.db, basicItemIds), ({ basicItemId }) => basicItemId)
  const rows = items.flatMap((item) => {
    const reading = materialReading(match, item.standard.name)
    const places = item.places
      .filter(({ source, stated }) => source === 'observed' || stated.length > 0)
      .map((place) => placeRow(item, place, reading))
    const compared = references.get(item.basicItemId) ?? []
    return [...places, ...compared.map((guide) => referenceRow(item, guide, reading))]
  })
  await replaceDrift(ctx.db, basicItemIds, rows, ctx.now)
  const { day } = addWorkingDays(await loadWorkCalendar(ctx.db), dayOf(ctx.now), DAYS_TO_SETTLE)
  await syncWorkItems(ctx.db, basicItemIds, { now: ctx.now, dueOn: day })
}

function placeRow(item: ItemPlaces, place: PlaceSaying, reading: MaterialReading): DriftRow {
  const stated = new Set(place.stated)
  const said: PlaceContent = {
    content: place.content,
    stated,
    exceptions: new Map(place.exceptions.map(({ field, exception }) => [field, exception])),
    divisionCode: place.divisionCode,
  }
  const where = {
    source: place.source,
    placeKey: place.divisionCode,
    divisionCode: place.divisionCode,
    regionName: null,
    departmentId: place.departmentId,
    versionId: place.versionId,
    materials: stated.has('materials') ? (place.content.materials?.length ?? null) : null,
  }
  return driftRow(
    item,
    where,
    findDrift(item.standard, said, reading, (field) => ruleOf(item.standard, field)),
  )
}

function referenceRow(item: ItemPlaces, guide: ObservedGuideOf, reading: MaterialReading): DriftRow {
  const said: PlaceContent = {
    content: { ...item.standard, ...guide.content },
    stated: 'all',
    exceptions: new Map(),
    divisionCode: guide.divisionCode,
  }
  const where = {
    source: 'reference' as const,
    placeKey: guide.guideId,
    divisionCode: guide.divisionCode,
    regionName: guide.regionName,
    departmentId: null,
    versionId: guide.guideId,
    materials: guide.content.materials?.length ?? null,
  }
  return driftRow(
    item,
    where,
    findDrift(item.standard, said, reading, (field) => ruleOf(item.standard, field)),
  )
}

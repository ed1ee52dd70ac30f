import type { Static } from 'typebox'
import type { TouchedPlace } from '#contracts/reforms/index.ts'
import {
  type PlaceOfItem,
  placesOfItems,
  reformableObserved,
  reformableOverrides,
  standardNames,
} from '#modules/catalogue/index.ts'
import { findDepartments, findDivisions } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { assessedItemIds, type ReformRow } from '../store/reforms.ts'

export interface PlacesPage {
  readonly divisionPrefix?: string
  readonly after?: { readonly itemCode: string; readonly divisionCode: string } | null
  readonly limit?: number
}

/** The places that a reform touches, as they were carried out when it was published, or are today. */
export async function touchedPlaces(
  ctx: Context,
  reform: ReformRow,
  page: PlacesPage,
): Promise<Static<typeof TouchedPlace>[]> {
  const itemIds = await assessedItemIds(ctx.db, reform)
  const at = reform.published_at ?? ctx.now
  const places = await placesOfItems(ctx.db, itemIds, at, page)
  return describePlaces(ctx, places, at)
}

async function describePlaces(
  ctx: Context,
  places: readonly PlaceOfItem[],
  at: Date,
): Promise<Static<typeof TouchedPlace>[]> {
  const itemIds = [...new Set(places.map(({ basicItemId }) => basicItemId))]
  const names = await standardNames(ctx.db, itemIds, at)
  const divisions = await findDivisions(
    ctx.db,
    places.map(({ divisionCode }) => divisionCode),
  )
  const departments = await findDepartments(
    ctx.db,
    places.map(({ departmentId }) => departmentId),
  )
  const key = (one: { readonly basicItemId: string; readonly divisionCode: string }) =>
    `${one.basicItemId} ${one.divisionCode}`
  const differing = new Set((await reformableOverrides(ctx.db, itemIds, at)).map(key))
  const observed = new Set((await reformableObserved(ctx.db, itemIds, at)).map(key))
  return places.map((place) => ({
    itemCode: place.itemCode,
    itemName: names.get(place.basicItemId) ?? '',
    divisionCode: place.divisionCode,
    divisionName: divisions.get(place.divisionCode)?.name ?? '',
    departmentName: departments.get(place.departmentId)?.name ?? '',
    taskCode: place.taskCode,
    differs: differing.has(key(place)),
    observed: observed.has(key(place)),
  }))
}

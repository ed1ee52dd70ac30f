import type { ItemContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { ObservedDifference, Override } from '../domain/effective-item.ts'

/** A standard that holds at an instant, with its version. */
export interface StandardInForce {
  readonly versionId: string
  readonly content: ItemContent
}

/** By basic item; one that has none at that instant is missing. */
export async function standardsAt(
  db: Db,
  basicItemIds: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, StandardInForce>> {
  if (basicItemIds.length === 0) return new Map()
  const { rows } = await rawQuery<{ basic_item_id: string; version_id: string; content: ItemContent }>(
    db,
    `SELECT p.basic_item_id, p.version_id, v.content
     FROM catalogue.basic_item_period AS p
     JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
     WHERE p.basic_item_id = ANY ($1::uuid[]) AND p.legal @> $2::timestamptz AND upper_inf(p.known)`,
    [basicItemIds, at],
  )
  return new Map(rows.map((row) => [row.basic_item_id, { versionId: row.version_id, content: row.content }]))
}

/** `<basic item>/<division>`: one place of one item. */
export const placeKey = (basicItemId: string, divisionCode: string): string => `${basicItemId}/${divisionCode}`

interface Place {
  readonly basicItemId: string
  readonly divisionCode: string
}

/** Overrides known now for these places, whenever they hold. */
export async function overridesOf(db: Db, places: readonly Place[]): Promise<ReadonlyMap<string, Override>> {
  if (places.length === 0) return new Map()
  const { rows } = await rawQuery<Override & { basicItemId: string }>(
    db,
    `SELECT o.basic_item_id AS "basicItemId", o.id AS "versionId", o.division_code AS "divisionCode", o.differences, o.local
     FROM unnest($1::uuid[], $2::text[]) AS place (basic_item_id, division_code)
     JOIN catalogue.override_period AS p USING (basic_item_id, division_code)
     JOIN catalogue.override_version AS o ON o.id = p.version_id
     WHERE upper_inf(p.known) ORDER BY lower(p.legal)`,
    [places.map((place) => place.basicItemId), places.map((place) => place.divisionCode)],
  )
  return new Map(rows.map((row) => [placeKey(row.basicItemId, row.divisionCode), row]))
}

/** Observed guides known now for these places. */
export async function observationsOf(
  db: Db,
  places: readonly Place[],
): Promise<ReadonlyMap<string, { readonly sourceUrl: string; readonly differences: readonly ObservedDifference[] }>> {
  if (places.length === 0) return new Map()
  const { rows } = await rawQuery<{
    basic_item_id: string
    division_code: string
    source_url: string
    differences: ObservedDifference[]
  }>(
    db,
    `SELECT o.basic_item_id, o.division_code, o.source_url, o.differences
     FROM unnest($1::uuid[], $2::text[]) AS place (basic_item_id, division_code)
     JOIN catalogue.observed_period AS p USING (basic_item_id, division_code)
     JOIN catalogue.observed_version AS o ON o.id = p.version_id
     WHERE upper_inf(p.known) ORDER BY lower(p.legal)`,
    [places.map((place) => place.basicItemId), places.map((place) => place.divisionCode)],
  )
  return new Map(
    rows.map((row) => [
      placeKey(row.basic_item_id, row.division_code),
      { sourceUrl: row.source_url, differences: row.differences },
    ]),
  )
}

import type { ItemContent, LegalException, LocalContent } from '#contracts/catalogue/index.ts'
import { withAncestors } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { dayOf } from '#platform/time/clock.ts'
import { applyDifference } from '../domain/apply-difference.ts'
import { applyOverride, type ObservedDifference, type Override } from '../domain/effective-item.ts'
import { carriedOut } from './effective-item-sql.ts'
import { CURRENT_VERSION } from './list-basic-items.ts'

/** What one place has of its own about one item: published within the catalogue, or observed there. */
export interface PlaceSaying {
  readonly divisionCode: string
  readonly source: 'override' | 'observed'
  readonly versionId: string
  /** Null where the division differs and nobody carries the item out in it: its differences reach those below. */
  readonly departmentId: string | null
  readonly content: ItemContent
  /** Fields that the place itself states. */
  readonly stated: readonly (keyof ItemContent)[]
  readonly exceptions: readonly { readonly field: keyof ItemContent; readonly exception: LegalException }[]
  readonly local: LocalContent
  readonly sourceUrl: string | null
}

export interface ItemPlaces {
  readonly basicItemId: string
  readonly itemCode: string
  readonly ownerDivisionCode: string
  readonly versionId: string
  readonly standard: ItemContent
  readonly places: readonly PlaceSaying[]
}

/** Ids of the items about which any place has something of its own; a scan goes through them. */
export async function itemsWithPlaces(db: Db, at: Date): Promise<string[]> {
  const { rows } = await rawQuery<{ id: string }>(
    db,
    `SELECT DISTINCT p.basic_item_id AS id FROM (
       SELECT o.basic_item_id FROM catalogue.override_period AS o WHERE o.legal @> $1::timestamptz AND upper_inf(o.known)
       UNION ALL
       SELECT s.basic_item_id FROM catalogue.observed_period AS s WHERE s.legal @> $1::timestamptz AND upper_inf(s.known)
     ) AS p ORDER BY 1`,
    [at],
  )
  return rows.map(({ id }) => id)
}

/** Codes, names and owners of some items whose standard is in force, by id. */
export async function itemsById(
  db: Db,
  ids: readonly string[],
  at: Date,
): Promise<
  ReadonlyMap<string, { readonly itemCode: string; readonly name: string; readonly ownerDivisionCode: string }>
> {
  const { rows } = await rawQuery<{ id: string; code: string; name: string; owner_division_code: string }>(
    db,
    `SELECT b.id, b.code, v.content->>'name' AS name, b.owner_division_code FROM ${CURRENT_VERSION} WHERE b.id = ANY ($2::uuid[])`,
    [at, ids],
  )
  return new Map(
    rows.map((row) => [row.id, { itemCode: row.code, name: row.name, ownerDivisionCode: row.owner_division_code }]),
  )
}

/** How many items are carried out in each city, with its counties and towns; by the four digits of the city. */
export async function implementationsByCity(db: Db, at: Date): Promise<ReadonlyMap<string, number>> {
  const { rows } = await rawQuery<{ city: string; count: number }>(
    db,
    `SELECT left(i.division_code, 4) AS city, count(*) AS count FROM catalogue.implementation AS i
     WHERE ${carriedOut('$1::timestamptz', "'infinity'")} GROUP BY 1`,
    [at],
  )
  return new Map(rows.map(({ city, count }) => [city, count]))
}

interface PlaceRow {
  readonly basic_item_id: string
  readonly division_code: string
  readonly version_id: string
  readonly department_id: string | null
  readonly differences: Override['differences']
  readonly local: LocalContent
  readonly source_url: string | null
}

/**
 * Of some items everything that places have of their own, as known now, over the standard in force: three statements for all. Places that
 * only carry the standard out, which are nearly all, are not read. Where a guide is observed, the place's own override has no effect.
 */
export async function placesOf(db: Db, basicItemIds: readonly string[], at: Date): Promise<ItemPlaces[]> {
  const standards = await rawQuery<{
    id: string
    code: string
    owner_division_code: string
    version_id: string
    content: ItemContent
  }>(
    db,
    `SELECT b.id, b.code, b.owner_division_code, v.id AS version_id, v.content
     FROM ${CURRENT_VERSION} WHERE b.id = ANY ($2::uuid[])`,
    [at, basicItemIds],
  )
  const overrides = Map.groupBy(await saidIn(db, 'override', basicItemIds, at), (row) => row.basic_item_id)
  const observed = Map.groupBy(await saidIn(db, 'observed', basicItemIds, at), (row) => row.basic_item_id)
  return standards.rows.map((row) => ({
    basicItemId: row.id,
    itemCode: row.code,
    ownerDivisionCode: row.owner_division_code,
    versionId: row.version_id,
    standard: row.content,
    places: sayings(row.content, overrides.get(row.id) ?? [], observed.get(row.id) ?? [], at),
  }))
}

async function saidIn(db: Db, kind: 'override' | 'observed', ids: readonly string[], at: Date): Promise<PlaceRow[]> {
  const { rows } = await rawQuery<PlaceRow>(
    db,
    `SELECT p.basic_item_id, p.division_code, p.version_id, i.department_id, v.differences, v.local,
       ${kind === 'observed' ? 'v.source_url' : 'NULL'} AS source_url
     FROM catalogue.${kind}_period AS p
     JOIN catalogue.${kind}_version AS v ON v.id = p.version_id
     LEFT JOIN catalogue.implementation AS i ON i.basic_item_id = p.basic_item_id AND i.division_code = p.division_code
       AND ${carriedOut('$2::timestamptz', "'infinity'")}
     WHERE p.basic_item_id = ANY ($1::uuid[]) AND p.legal @> $2::timestamptz AND upper_inf(p.known)
     ORDER BY p.basic_item_id, p.division_code`,
    [ids, at],
  )
  return rows
}

function sayings(
  standard: ItemContent,
  overrides: readonly PlaceRow[],
  observed: readonly PlaceRow[],
  at: Date,
): PlaceSaying[] {
  const byDivision = new Map(overrides.map((row) => [row.division_code, row]))
  const observedIn = new Set(observed.map((row) => row.division_code))
  const today = dayOf(at)
  return [
    ...observed.filter(({ department_id }) => department_id !== null).map((row) => observedSaying(standard, row)),
    ...overrides
      .filter((row) => !observedIn.has(row.division_code))
      .map((row) => overrideSaying(standard, row, byDivision, today)),
  ]
}

function observedSaying(standard: ItemContent, row: PlaceRow): PlaceSaying {
  const differences = row.differences as readonly ObservedDifference[]
  const stated = differences.map(({ field }) => field)
  const content = differences.reduce<ItemContent>(applyDifference, standard)
  // A list that is told without saying how complete it is, is told whole.
  const whole = stated.includes('materials') && !stated.includes('materialsStatus') && content.materials !== null
  return {
    ...asSaying(row, 'observed'),
    content: whole ? { ...content, materialsStatus: 'listed' } : content,
    stated,
    exceptions: [],
  }
}

function overrideSaying(
  standard: ItemContent,
  row: PlaceRow,
  overrides: ReadonlyMap<string, PlaceRow>,
  today: string,
): PlaceSaying {
  const chain = withAncestors(row.division_code)
    .slice(1)
    .flatMap((code) => overrides.get(code) ?? [])
  const above = chain.reduceRight((content, override) => applyOverride(content, override, today).content, standard)
  const { content, applied } = applyOverride(above, row, today)
  return {
    ...asSaying(row, 'override'),
    content,
    stated: applied.map(({ field }) => field),
    exceptions: applied.flatMap(({ field, exception }) => (exception ? [{ field, exception }] : [])),
  }
}

const asSaying = (row: PlaceRow, source: PlaceSaying['source']) => ({
  divisionCode: row.division_code,
  source,
  versionId: row.version_id,
  departmentId: row.department_id,
  local: row.local,
  sourceUrl: row.source_url,
})

import { type Db, rawQuery } from '#platform/db/database.ts'
import { NEVER_BEGUN } from '../store/implementations-batch.ts'
import { carriedOut } from './effective-item-sql.ts'

/** Who carries one of some items out at an instant. */
export interface PlaceOfItem {
  readonly implementationId: string
  readonly basicItemId: string
  readonly itemCode: string
  readonly divisionCode: string
  readonly departmentId: string
  readonly taskCode: string
  readonly demo: boolean
  /** Where it was registered, if that was told. */
  readonly windowId: string | null
}

/** By item code and division; `after` is where the page before ended. All of them when no limit is given. */
export async function placesOfItems(
  db: Db,
  itemIds: readonly string[],
  at: Date,
  page: {
    /** First digits of the divisions asked for. */
    readonly divisionPrefix?: string
    readonly after?: { readonly itemCode: string; readonly divisionCode: string } | null
    readonly limit?: number
  } = {},
): Promise<PlaceOfItem[]> {
  const { rows } = await rawQuery<PlaceOfItem>(
    db,
    `SELECT i.id AS "implementationId", i.basic_item_id AS "basicItemId", b.code AS "itemCode",
       i.division_code AS "divisionCode", i.department_id AS "departmentId", i.task_code AS "taskCode", i.demo, i.window_id AS "windowId"
     FROM catalogue.implementation AS i JOIN catalogue.basic_item AS b ON b.id = i.basic_item_id
     WHERE i.basic_item_id = ANY ($1::uuid[]) AND ($3::text IS NULL OR i.division_code LIKE $3 || '%')
       AND ($4::text IS NULL OR (b.code, i.division_code) > ($4, $5)) AND ${carriedOut('$2::timestamptz', "'infinity'")}
     ORDER BY b.code, i.division_code LIMIT $6`,
    [
      itemIds,
      at,
      page.divisionPrefix ?? null,
      page.after?.itemCode ?? null,
      page.after?.divisionCode ?? null,
      page.limit ?? null,
    ],
  )
  return rows
}

export interface PlaceCounts {
  readonly itemCode: string
  readonly divisionCode: string
  readonly departmentId: string
  readonly count: number
}

/** How many of some items are carried out, by division and department. */
export async function countPlacesOfItems(
  db: Db,
  itemIds: readonly string[],
  at: Date,
): Promise<Omit<PlaceCounts, 'itemCode'>[]> {
  const { rows } = await rawQuery<PlaceCounts>(
    db,
    `SELECT i.division_code AS "divisionCode", i.department_id AS "departmentId", count(*)::int AS count
     FROM catalogue.implementation AS i
     WHERE i.basic_item_id = ANY ($1::uuid[]) AND ${carriedOut('$2::timestamptz', "'infinity'")}
     GROUP BY 1, 2`,
    [itemIds, at],
  )
  return rows
}

/** How many places carry each item out. */
export async function countPlacesByItem(db: Db, itemIds: readonly string[], at: Date): Promise<Map<string, number>> {
  const { rows } = await rawQuery<{ id: string; count: number }>(
    db,
    `SELECT i.basic_item_id AS id, count(*)::int AS count FROM catalogue.implementation AS i
     WHERE i.basic_item_id = ANY ($1::uuid[]) AND ${carriedOut('$2::timestamptz', "'infinity'")} GROUP BY 1`,
    [itemIds, at],
  )
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** (Item, division) pairs that are registered, whether or not carried out now; not those that were taken back before they began. */
export async function registeredPlaces(db: Db, itemIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await rawQuery<{ key: string }>(
    db,
    `SELECT i.basic_item_id || ' ' || i.division_code AS key FROM catalogue.implementation AS i
     WHERE i.basic_item_id = ANY ($1::uuid[]) AND i.set_aside IS NULL AND (${NEVER_BEGUN}) IS NOT TRUE`,
    [itemIds],
  )
  return new Set(rows.map(({ key }) => key))
}

/** What items are called at an instant. */
export async function standardNames(
  db: Db,
  itemIds: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await rawQuery<{ id: string; name: string }>(
    db,
    `SELECT p.basic_item_id AS id, v.content->>'name' AS name FROM catalogue.basic_item_period AS p
     JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
     WHERE p.basic_item_id = ANY ($1::uuid[]) AND p.legal @> $2::timestamptz AND upper_inf(p.known)`,
    [itemIds, at],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The same by code. */
export async function itemNames(db: Db, codes: readonly string[], at: Date): Promise<ReadonlyMap<string, string>> {
  const { rows } = await rawQuery<{ code: string; name: string }>(
    db,
    `SELECT b.code, v.content->>'name' AS name FROM catalogue.basic_item AS b
     JOIN catalogue.basic_item_period AS p ON p.basic_item_id = b.id AND p.legal @> $2::timestamptz AND upper_inf(p.known)
     JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
     WHERE b.code = ANY ($1::text[])`,
    [codes, at],
  )
  return new Map(rows.map(({ code, name }) => [code, name]))
}

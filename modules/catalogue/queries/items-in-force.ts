import type { ItemContent } from '#contracts/catalogue/index.ts'
import { withAncestors } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { carriedOut } from './effective-item-sql.ts'
import { CURRENT_VERSION } from './list-basic-items.ts'

/** A basic item as a search index or a list of categories takes it. */
export interface BasicItemInForce {
  readonly basicItemId: string
  readonly itemCode: string
  readonly ownerDivisionCode: string
  readonly content: ItemContent
}

/** What a county or town has of its own is no part of the basic catalogue, which others inherit. */
export const isOfBasicCatalogue = (ownerDivisionCode: string): boolean => /^[0-9]{4}00$/.test(ownerDivisionCode)

/**
 * All items whose standard holds at an instant, by code (a few thousand at most), and the next instant at which another
 * standard takes over by itself; null when none is planned.
 */
export async function basicItemsInForce(
  db: Db,
  at: Date,
): Promise<{ items: BasicItemInForce[]; validUntil: Date | null }> {
  const { rows } = await rawQuery<{ id: string; code: string; owner: string; content: ItemContent }>(
    db,
    `SELECT b.id, b.code, b.owner_division_code AS owner, v.content FROM ${CURRENT_VERSION} ORDER BY b.code`,
    [at],
  )
  return {
    items: rows.map(({ id, code, owner, content }) => ({
      basicItemId: id,
      itemCode: code,
      ownerDivisionCode: owner,
      content,
    })),
    validUntil: await nextStandardChange(db, at),
  }
}

/** The next instant at which another standard takes over by itself; null when none is planned. */
export async function nextStandardChange(db: Db, at: Date): Promise<Date | null> {
  const { rows } = await rawQuery<{ at: Date | null }>(
    db,
    `SELECT min(change.at) AS at FROM (
       SELECT unnest(ARRAY[lower(p.legal), upper(p.legal)]) AS at FROM catalogue.basic_item_period AS p
       WHERE upper_inf(p.known)
     ) AS change WHERE change.at > $1`,
    [at],
  )
  return rows[0]?.at ?? null
}

/** Who carries an item out. */
export interface Placed {
  readonly basicItemId: string
  readonly itemCode: string
  readonly implementationId: string
  readonly divisionCode: string
  readonly departmentId: string
  readonly demo: boolean
}

/**
 * For each item the implementation that serves a division: its own, or the nearest above it. By item code. Of all items, or of those
 * asked for, which is by far quicker.
 */
export async function implementationsFor(
  db: Db,
  divisionCode: string,
  at: Date,
  basicItemIds?: readonly string[],
): Promise<Placed[]> {
  const { rows } = await rawQuery<{
    basic_item_id: string
    code: string
    id: string
    division_code: string
    department_id: string
    demo: boolean
  }>(
    db,
    `SELECT DISTINCT ON (b.code) i.basic_item_id, b.code, i.id, i.division_code, i.department_id, i.demo
     FROM catalogue.implementation AS i
     JOIN catalogue.basic_item AS b ON b.id = i.basic_item_id
     WHERE i.division_code = ANY ($1::text[]) AND ${carriedOut('$2::timestamptz', "'infinity'")}
       ${basicItemIds ? 'AND i.basic_item_id = ANY ($3::uuid[])' : ''}
     ORDER BY b.code, array_position($1::text[], i.division_code)`,
    [withAncestors(divisionCode), at, ...(basicItemIds ? [basicItemIds] : [])],
  )
  return rows.map((row) => ({
    basicItemId: row.basic_item_id,
    itemCode: row.code,
    implementationId: row.id,
    divisionCode: row.division_code,
    departmentId: row.department_id,
    demo: row.demo,
  }))
}

/** The next instant at which an item begins or ceases to be carried out for a division; null when none is planned. */
export async function nextImplementationChange(db: Db, divisionCode: string, at: Date): Promise<Date | null> {
  const { rows } = await rawQuery<{ at: Date | null }>(
    db,
    `SELECT min(change.at) AS at FROM (
       SELECT i.effective_from AS at FROM catalogue.implementation AS i
       WHERE i.division_code = ANY ($1::text[]) AND i.effective_from > $2
       UNION ALL
       SELECT e.ends_at FROM catalogue.implementation_end AS e
       JOIN catalogue.implementation AS i ON i.id = e.implementation_id
       WHERE i.division_code = ANY ($1::text[]) AND e.ends_at > $2
     ) AS change`,
    [withAncestors(divisionCode), at],
  )
  return rows[0]?.at ?? null
}

/** Of some items, the codes of those of which a division or one above it has anything of its own, in force or not. */
export async function itemsWithDifferences(
  db: Db,
  divisionCode: string,
  basicItemIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (basicItemIds.length === 0) return new Set()
  const own = (table: string) => `EXISTS (SELECT FROM catalogue.${table} AS o
       WHERE o.basic_item_id = b.id AND o.division_code = ANY ($1::text[]))`
  const { rows } = await rawQuery<{ code: string }>(
    db,
    `SELECT b.code FROM catalogue.basic_item AS b
     WHERE b.id = ANY ($2::uuid[]) AND (${own('override_version')} OR ${own('observed_version')})`,
    [withAncestors(divisionCode), basicItemIds],
  )
  return new Set(rows.map((row) => row.code))
}

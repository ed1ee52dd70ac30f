import { type Db, rawQuery } from '#platform/db/database.ts'
import { dayOf } from '#platform/time/clock.ts'

/**
 * Instants at which what holds of an item in any place changes by itself: a planned version comes into effect, one ends, a department
 * ceases to carry it out.
 */
const PLANNED = `
  SELECT p.basic_item_id, unnest(ARRAY[lower(p.legal), upper(p.legal)]) AS at FROM catalogue.basic_item_period AS p
  WHERE upper_inf(p.known)
  UNION ALL
  SELECT p.basic_item_id, unnest(ARRAY[lower(p.legal), upper(p.legal)]) FROM catalogue.override_period AS p
  WHERE upper_inf(p.known)
  UNION ALL
  SELECT p.basic_item_id, unnest(ARRAY[lower(p.legal), upper(p.legal)]) FROM catalogue.observed_period AS p
  WHERE upper_inf(p.known)
  UNION ALL
  SELECT i.basic_item_id, e.ends_at FROM catalogue.implementation_end AS e
  JOIN catalogue.implementation AS i ON i.id = e.implementation_id`

/** The first instant at which a difference with a last day holds no more: the day after begins. */
const EXPIRING = `
  SELECT p.basic_item_id, ((d->>'expiresOn')::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS at
  FROM catalogue.override_period AS p JOIN catalogue.override_version AS o ON o.id = p.version_id
  CROSS JOIN LATERAL jsonb_array_elements(o.differences) AS d
  WHERE upper_inf(p.known) AND d->>'expiresOn' IS NOT NULL`

/** Items of which something changed by itself after an instant and until another, this included. */
export async function itemsChangedBetween(db: Db, after: Date, until: Date): Promise<string[]> {
  // Days end together, and reading every difference of a province takes a while: only when one has ended.
  const changes = dayOf(after) === dayOf(until) ? PLANNED : `${PLANNED} UNION ALL ${EXPIRING}`
  const { rows } = await rawQuery<{ id: string }>(
    db,
    `SELECT DISTINCT c.basic_item_id AS id FROM (${changes}) AS c
     WHERE c.at > $1::timestamptz AND c.at <= $2::timestamptz ORDER BY 1`,
    [after, until],
  )
  return rows.map(({ id }) => id)
}

/** The next instant after another at which something of one of these items changes by itself. */
export async function nextChangeOf(db: Db, basicItemIds: readonly string[], after: Date): Promise<Date | undefined> {
  const { rows } = await rawQuery<{ at: Date | null }>(
    db,
    `SELECT min(c.at) AS at FROM (${PLANNED} UNION ALL ${EXPIRING}) AS c
     WHERE c.basic_item_id = ANY ($1::uuid[]) AND c.at > $2::timestamptz`,
    [basicItemIds, after],
  )
  return rows[0]?.at ?? undefined
}

import { type Db, rawQuery } from '#platform/db/database.ts'
import { nextKnownInstant, publish, type Span } from '../domain/bitemporal.ts'
import { CURRENT_VERSION } from '../queries/list-basic-items.ts'
import { closePeriods, openPeriods } from './write-periods.ts'

/** A locked item in whose places guides are put in force. */
export interface ItemToPlace {
  readonly id: string
  readonly code: string
  readonly owner_division_code: string
  /** Of the standard in force; null where none is. */
  readonly basicVersionId: string | null
  readonly leadDepartment: string | null
}

/** Locks items in the one order of every publication, and tells their standards; by id. */
export async function lockItemsToPlace(
  db: Db,
  ids: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, ItemToPlace>> {
  const asked = [...new Set(ids)]
  const items = await rawQuery<Pick<ItemToPlace, 'id' | 'code' | 'owner_division_code'>>(
    db,
    `SELECT b.id, b.code, b.owner_division_code FROM catalogue.basic_item AS b
     WHERE b.id = ANY ($1::uuid[]) ORDER BY b.id FOR NO KEY UPDATE`,
    [asked],
  )
  const standards = await rawQuery<{ id: string; version_id: string; lead: string | null }>(
    db,
    `SELECT b.id, v.id AS version_id, v.content->>'leadDepartment' AS lead FROM ${CURRENT_VERSION} WHERE b.id = ANY ($2::uuid[])`,
    [at, asked],
  )
  const inForce = new Map(standards.rows.map((row) => [row.id, row]))
  return new Map(
    items.rows.map((row) => {
      const standard = inForce.get(row.id)
      return [
        row.id,
        { ...row, basicVersionId: standard?.version_id ?? null, leadDepartment: standard?.lead ?? null },
      ] as const
    }),
  )
}

export interface ObservedPublication {
  readonly basicItemId: string
  readonly divisionCode: string
  readonly versionId: string
  readonly legal: Span
}

interface OpenPeriod {
  readonly id: string
  readonly basic_item_id: string
  readonly division_code: string
  readonly version_id: string
  readonly from: Date
  readonly until: Date | null
  readonly known_from: Date
  readonly open: boolean
}

/**
 * Puts observed versions over their legal spans, one a place, in three statements. The caller holds the locks of the items and has written
 * the versions.
 */
export async function publishObservedPeriods(
  db: Db,
  publications: readonly ObservedPublication[],
  now: Date,
): Promise<void> {
  if (publications.length === 0) return
  const { rows } = await rawQuery<OpenPeriod>(
    db,
    `SELECT p.id, p.basic_item_id, p.division_code, p.version_id, lower(p.legal) AS "from", upper(p.legal) AS until,
       lower(p.known) AS known_from, upper_inf(p.known) AS open
     FROM unnest($1::uuid[], $2::text[]) AS s (basic_item_id, division_code)
     JOIN catalogue.observed_period AS p USING (basic_item_id, division_code)`,
    [publications.map(({ basicItemId }) => basicItemId), publications.map(({ divisionCode }) => divisionCode)],
  )
  const last = rows.reduce((latest, row) => Math.max(latest, row.known_from.getTime()), Number.NEGATIVE_INFINITY)
  const at = nextKnownInstant(now.getTime(), last)
  const standing = Map.groupBy(
    rows.filter(({ open }) => open),
    (row) => placeKeyOf(row.basic_item_id, row.division_code),
  )
  const decided = publications.map(({ basicItemId, divisionCode, ...version }) => ({
    basicItemId,
    divisionCode,
    ...publish((standing.get(placeKeyOf(basicItemId, divisionCode)) ?? []).map(asPeriod), [version], at),
  }))
  await closePeriods(
    db,
    'catalogue.observed_period',
    decided.flatMap(({ close }) => close.map(({ id }) => id)),
    new Date(at),
  )
  const opened = decided.flatMap(({ basicItemId, divisionCode, open }) =>
    open.map(({ versionId, legal }) => ({
      basicItemId,
      divisionCode,
      versionId,
      from: new Date(legal.from),
      until: legal.until === Number.POSITIVE_INFINITY ? null : new Date(legal.until),
    })),
  )
  await openPeriods(db, 'catalogue.observed_period', opened, new Date(at))
}

export const placeKeyOf = (basicItemId: string, divisionCode: string): string => `${basicItemId}/${divisionCode}`

const asPeriod = (row: OpenPeriod) => ({
  id: row.id,
  versionId: row.version_id,
  legal: { from: row.from.getTime(), until: row.until?.getTime() ?? Number.POSITIVE_INFINITY },
  known: { from: row.known_from.getTime(), until: Number.POSITIVE_INFINITY },
})

import { v7 as uuidv7 } from 'uuid'
import { type Db, rawQuery } from '#platform/db/database.ts'

export type PeriodTable = 'catalogue.basic_item_period' | 'catalogue.override_period' | 'catalogue.observed_period'

/** The part of one open period from an instant on, and what is to stand there instead; null: nothing. */
export interface Segment {
  readonly periodId: string
  readonly basicItemId: string
  /** Null for a standard. */
  readonly divisionCode: string | null
  /** What stands there now. */
  readonly oldVersionId: string
  readonly newVersionId: string | null
  readonly from: Date
  readonly until: Date | null
}

interface NewPeriod {
  readonly basicItemId: string
  readonly divisionCode: string | null
  readonly versionId: string
  readonly from: Date
  readonly until: Date | null
}

/**
 * Replaces segments of many subjects at once, as known from one instant on: four statements, however many they are. The caller
 * holds the locks of their items since it read the periods. Returns the instant at which the knowledge begins.
 */
export async function replaceSegments(
  db: Db,
  table: PeriodTable,
  segments: readonly Segment[],
  effectiveAt: Date,
  now: Date,
): Promise<Date> {
  if (segments.length === 0) return now
  const at = await closeInKnowledge(
    db,
    table,
    segments.map(({ periodId }) => periodId),
    now,
  )
  const opened = segments.flatMap((segment): NewPeriod[] => {
    const { basicItemId, divisionCode, until } = segment
    const begins = segment.from > effectiveAt ? segment.from : effectiveAt
    const before =
      segment.from < effectiveAt
        ? [{ basicItemId, divisionCode, versionId: segment.oldVersionId, from: segment.from, until: effectiveAt }]
        : []
    const after = segment.newVersionId
      ? [{ basicItemId, divisionCode, versionId: segment.newVersionId, from: begins, until }]
      : []
    return [...before, ...after]
  })
  await openPeriods(db, table, opened, at)
  return at
}

/** Two publications in one millisecond are one apart in knowledge. */
async function closeInKnowledge(db: Db, table: PeriodTable, ids: readonly string[], now: Date): Promise<Date> {
  const { rows } = await rawQuery<{ last: Date | null }>(
    db,
    `SELECT max(lower(p.known)) AS last FROM ${table} AS p WHERE p.id = ANY ($1::uuid[])`,
    [ids],
  )
  const last = rows[0]?.last?.getTime() ?? Number.NEGATIVE_INFINITY
  const at = new Date(Math.max(now.getTime(), last + 1))
  await rawQuery(db, `UPDATE ${table} AS p SET known = tstzrange(lower(p.known), $2) WHERE p.id = ANY ($1::uuid[])`, [
    ids,
    at,
  ])
  return at
}

export async function openPeriods(
  db: Db,
  table: PeriodTable,
  periods: readonly NewPeriod[],
  knownFrom: Date,
): Promise<void> {
  if (periods.length === 0) return
  const ofPlace = table !== 'catalogue.basic_item_period'
  await rawQuery(
    db,
    `INSERT INTO ${table} (id, basic_item_id, version_id, ${ofPlace ? 'division_code, ' : ''}legal, known)
     SELECT n.id, n.item, n.version, ${ofPlace ? 'n.division, ' : ''}tstzrange(n.since, n.until), tstzrange($7, NULL)
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::timestamptz[])
       AS n(id, item, version, division, since, until)`,
    [
      periods.map(() => uuidv7()),
      periods.map(({ basicItemId }) => basicItemId),
      periods.map(({ versionId }) => versionId),
      periods.map(({ divisionCode }) => divisionCode),
      periods.map(({ from }) => from),
      periods.map(({ until }) => until),
      knownFrom,
    ],
  )
}

/**
 * Takes versions back before their effect: what stood there before each was published stands again, and of `ended` periods, in whose
 * place nothing was put, what lies from `effectiveAt` on.
 */
export async function restoreSegments(
  db: Db,
  table: PeriodTable,
  taken: {
    readonly versionIds: readonly string[]
    readonly endedPeriodIds: readonly string[]
    readonly effectiveAt: Date
  },
  now: Date,
): Promise<void> {
  const ofPlace = table !== 'catalogue.basic_item_period'
  const sameSubject = (a: string, b: string) =>
    `${a}.basic_item_id = ${b}.basic_item_id${ofPlace ? ` AND ${a}.division_code = ${b}.division_code` : ''}`
  const division = ofPlace ? 'b.division_code' : 'NULL::text'
  const standing = await rawQuery<{ id: string }>(
    db,
    `SELECT p.id FROM ${table} AS p
     WHERE p.version_id = ANY ($1::uuid[]) AND upper_inf(p.known)`,
    [taken.versionIds],
  )
  const restored = await rawQuery<NewPeriod & { division: string | null }>(
    db,
    `SELECT b.basic_item_id AS "basicItemId", ${division} AS "divisionCode", b.version_id AS "versionId",
       lower(b.legal * p.legal) AS "from", upper(b.legal * p.legal) AS until
     FROM ${table} AS p
     JOIN LATERAL (SELECT min(lower(q.known)) AS at FROM ${table} AS q WHERE q.version_id = p.version_id AND ${sameSubject('q', 'p')}) AS published ON true
     JOIN ${table} AS b ON ${sameSubject('b', 'p')} AND upper(b.known) = published.at AND b.version_id <> p.version_id
       AND b.legal && p.legal
     WHERE p.id = ANY ($1::uuid[])
     UNION ALL
     SELECT b.basic_item_id, ${division}, b.version_id, greatest(lower(b.legal), $3), upper(b.legal)
     FROM ${table} AS b
     WHERE b.id = ANY ($2::uuid[]) AND NOT EXISTS (
       SELECT FROM ${table} AS o WHERE ${sameSubject('o', 'b')} AND upper_inf(o.known)
         AND o.legal && tstzrange(greatest(lower(b.legal), $3), upper(b.legal)))`,
    [standing.rows.map(({ id }) => id), taken.endedPeriodIds, taken.effectiveAt],
  )
  const at = await closeInKnowledge(
    db,
    table,
    standing.rows.map(({ id }) => id),
    now,
  )
  await openPeriods(db, table, restored.rows, at)
}

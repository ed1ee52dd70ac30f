import { type Db, rawQuery } from '#platform/db/database.ts'
import { withdraw } from '../domain/withdrawal.ts'
import { KIND_OF, type PeriodTable, type Subject } from './histories.ts'
import { changeMany } from './periods.ts'
import { closePeriods, keepEnds, keepWithdrawals, type NewPeriod, openPeriods } from './write-periods.ts'

/** The part of one open period from an instant on, and what is to stand there instead: a version, or nothing by an end. */
export interface Segment extends Subject {
  readonly periodId: string
  /** What stands there now. */
  readonly oldVersionId: string
  readonly put: { readonly versionId: string } | { readonly endId: string }
  readonly from: Date
  readonly until: Date | null
}

/**
 * Replaces segments of many subjects at once, as known from one instant on: five statements, however many they are. The caller
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
  const ids = segments.map(({ periodId }) => periodId)
  const at = await instantAfter(db, table, ids, now)
  await closePeriods(db, table, ids, at)
  const opened = segments.flatMap((segment): NewPeriod[] => {
    const { basicItemId, divisionCode, oldVersionId, put } = segment
    const after = { from: beginOf(segment, effectiveAt), until: segment.until }
    const before =
      segment.from < effectiveAt
        ? [{ basicItemId, divisionCode, versionId: oldVersionId, from: segment.from, until: effectiveAt }]
        : []
    return 'versionId' in put ? [...before, { basicItemId, divisionCode, versionId: put.versionId, ...after }] : before
  })
  await openPeriods(db, table, opened, at)
  const ended = segments.flatMap((segment) => {
    const { basicItemId, divisionCode, put, until } = segment
    return 'endId' in put
      ? [{ id: put.endId, basicItemId, divisionCode, from: beginOf(segment, effectiveAt), until }]
      : []
  })
  await keepEnds(db, table, ended, at)
  return at
}

const beginOf = ({ from }: Segment, effectiveAt: Date): Date => (from > effectiveAt ? from : effectiveAt)

/** Two publications in one millisecond are one apart in knowledge. */
async function instantAfter(db: Db, table: PeriodTable, ids: readonly string[], now: Date): Promise<Date> {
  const { rows } = await rawQuery<{ last: Date | null }>(
    db,
    `SELECT max(lower(p.known)) AS last FROM ${table} AS p WHERE p.id = ANY ($1::uuid[])`,
    [ids],
  )
  const last = rows[0]?.last?.getTime() ?? Number.NEGATIVE_INFINITY
  return new Date(Math.max(now.getTime(), last + 1))
}

/**
 * Takes versions and ends of many subjects back over the law from an instant on; a fixed number of statements. What was decided
 * about a subject since stands.
 */
export async function restoreSegments(
  db: Db,
  table: PeriodTable,
  taken: { readonly actIds: readonly string[]; readonly effectiveAt: Date },
  now: Date,
): Promise<void> {
  if (taken.actIds.length === 0) return
  const acts = new Set(taken.actIds)
  const subjects = await subjectsOf(db, table, taken.actIds)
  const at = await changeMany(db, table, subjects, now, (history, instant) =>
    withdraw(history, acts, taken.effectiveAt.getTime(), instant),
  )
  await keepWithdrawals(db, taken.actIds, at)
}

/** Whose versions and ends these are. */
async function subjectsOf(db: Db, table: PeriodTable, actIds: readonly string[]): Promise<Subject[]> {
  const division = table === 'catalogue.basic_item_period' ? 'NULL::text' : 'v.division_code'
  const { rows } = await rawQuery<Subject>(
    db,
    `SELECT v.basic_item_id AS "basicItemId", ${division} AS "divisionCode"
     FROM ${table.replace(/_period$/, '_version')} AS v WHERE v.id = ANY ($1::uuid[])
     UNION
     SELECT e.basic_item_id, e.division_code FROM catalogue.period_end AS e
     WHERE e.kind = '${KIND_OF[table]}' AND e.id = ANY ($1::uuid[])`,
    [actIds],
  )
  return rows
}

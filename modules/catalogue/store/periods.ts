import { v7 as uuidv7 } from 'uuid'
import { type Db, rawQuery } from '#platform/db/database.ts'
import {
  end,
  nextKnownInstant,
  type Period,
  type Publication,
  publish,
  type Span,
  withdraw,
} from '../domain/bitemporal.ts'

/** Whose periods: all those of a basic item, or of one division's overrides or observed guides of it. */
export interface PeriodSubject {
  readonly table: 'catalogue.basic_item_period' | 'catalogue.override_period' | 'catalogue.observed_period'
  readonly basicItemId: string
  /** Of an override or an observed guide. */
  readonly divisionCode?: string
}

interface StoredPeriod extends Period {
  readonly id: string
}

/**
 * Puts a version over its legal span, as known from now on. The caller holds the lock of the basic item and has written the
 * version. Returns the instant at which the knowledge begins.
 */
export async function publishPeriod(
  db: Db,
  subject: PeriodSubject,
  version: { readonly versionId: string; readonly legal: Span },
  now: Date,
): Promise<Date> {
  return change(db, subject, now, (periods, at) => publish(periods, version, at))
}

/** Ends what holds over a legal span, as known from now on; nothing takes its place. */
export const endPeriods = (db: Db, subject: PeriodSubject, legal: Span, now: Date): Promise<Date> =>
  change(db, subject, now, (periods, at) => end(periods, legal, at))

/** Takes a version back from now on: over what is left of its legal span, what stood there before it stands again. */
export const withdrawPeriods = (db: Db, subject: PeriodSubject, versionId: string, now: Date): Promise<Date> =>
  change(db, subject, now, (periods, at) => withdraw(periods, versionId, now.getTime(), at))

async function change(
  db: Db,
  subject: PeriodSubject,
  now: Date,
  decide: (periods: readonly StoredPeriod[], at: number) => Publication<StoredPeriod>,
): Promise<Date> {
  const periods = await periodsOf(db, subject)
  const lastKnown = Math.max(...periods.map((period) => period.known.from), Number.NEGATIVE_INFINITY)
  const at = nextKnownInstant(now.getTime(), lastKnown)
  const publication = decide(periods, at)
  if (publication.close.length > 0) {
    await rawQuery(
      db,
      `UPDATE ${subject.table} AS p SET known = tstzrange(lower(p.known), $2) WHERE p.id = ANY ($1::uuid[])`,
      [publication.close.map((period) => period.id), new Date(at)],
    )
  }
  for (const period of publication.open) await insertPeriod(db, subject, period)
  return new Date(at)
}

interface PeriodRow {
  readonly id: string
  readonly version_id: string
  readonly from: Date
  readonly until: Date | null
  readonly known_from: Date
  readonly known_until: Date | null
}

/** All of a subject, also those closed in knowledge: what was withdrawn is restored from them. */
async function periodsOf(db: Db, subject: PeriodSubject): Promise<StoredPeriod[]> {
  const { rows } = await rawQuery<PeriodRow>(
    db,
    `SELECT p.id, p.version_id, lower(p.legal) AS "from", upper(p.legal) AS until,
       lower(p.known) AS known_from, upper(p.known) AS known_until
     FROM ${subject.table} AS p
     WHERE p.basic_item_id = $1 ${subject.divisionCode ? 'AND p.division_code = $2' : ''}`,
    subject.divisionCode ? [subject.basicItemId, subject.divisionCode] : [subject.basicItemId],
  )
  return rows.map((row) => ({
    id: row.id,
    versionId: row.version_id,
    legal: { from: row.from.getTime(), until: row.until?.getTime() ?? Number.POSITIVE_INFINITY },
    known: { from: row.known_from.getTime(), until: row.known_until?.getTime() ?? Number.POSITIVE_INFINITY },
  }))
}

async function insertPeriod(db: Db, subject: PeriodSubject, period: Period): Promise<void> {
  const columns = ['id', 'basic_item_id', 'version_id', ...(subject.divisionCode ? ['division_code'] : [])]
  const values = [
    uuidv7(),
    subject.basicItemId,
    period.versionId,
    ...(subject.divisionCode ? [subject.divisionCode] : []),
  ]
  const place = (at: number) => `$${values.length + at}::timestamptz`
  await rawQuery(
    db,
    `INSERT INTO ${subject.table} (${columns.join(', ')}, legal, known)
     VALUES (${values.map((_, at) => `$${at + 1}`).join(', ')},
       tstzrange(${place(1)}, ${place(2)}), tstzrange(${place(3)}, NULL))`,
    [...values, instant(period.legal.from), instant(period.legal.until), instant(period.known.from)],
  )
}

const instant = (ms: number): Date | null => (ms === Number.POSITIVE_INFINITY ? null : new Date(ms))

import { v7 as uuidv7 } from 'uuid'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { nextKnownInstant, type Period, publish, type Span } from '../domain/bitemporal.ts'

/** Whose periods: all those of a basic item, or of one division's overrides of it. */
export interface PeriodSubject {
  readonly table: 'catalogue.basic_item_period' | 'catalogue.override_period'
  readonly basicItemId: string
  /** Of an override. */
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
  const open = await openPeriods(db, subject)
  const lastKnown = Math.max(...open.map((period) => period.known.from), Number.NEGATIVE_INFINITY)
  const at = nextKnownInstant(now.getTime(), lastKnown)
  const publication = publish(open, version, at)
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

async function openPeriods(db: Db, subject: PeriodSubject): Promise<StoredPeriod[]> {
  const { rows } = await rawQuery<{ id: string; version_id: string; from: Date; until: Date | null; known: Date }>(
    db,
    `SELECT p.id, p.version_id, lower(p.legal) AS "from", upper(p.legal) AS until, lower(p.known) AS known
     FROM ${subject.table} AS p
     WHERE p.basic_item_id = $1 AND upper_inf(p.known) ${subject.divisionCode ? 'AND p.division_code = $2' : ''}`,
    subject.divisionCode ? [subject.basicItemId, subject.divisionCode] : [subject.basicItemId],
  )
  return rows.map((row) => ({
    id: row.id,
    versionId: row.version_id,
    legal: { from: row.from.getTime(), until: row.until?.getTime() ?? Number.POSITIVE_INFINITY },
    known: { from: row.known.getTime(), until: Number.POSITIVE_INFINITY },
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

import { v7 as uuidv7 } from 'uuid'
import type { Db } from '#platform/db/database.ts'
import { end, nextKnownInstant, type Placed, type Publication, publish, type Span } from '../domain/bitemporal.ts'
import { type History, lastInstant, withdraw } from '../domain/withdrawal.ts'
import { historiesOf, type PeriodTable, type StoredPeriod, type Subject } from './histories.ts'
import { closePeriods, keepEnds, keepWithdrawals, openPeriods } from './write-periods.ts'

/** All periods of a basic item, or of one division's overrides or observed guides of it. */
export interface PeriodSubject {
  readonly table: PeriodTable
  readonly basicItemId: string
  /** Of an override or an observed guide. */
  readonly divisionCode?: string
}

/**
 * Puts a version over its legal span, as known from now on. The caller holds the lock of the basic item and has written the
 * version. Returns the instant at which the knowledge begins.
 */
export const publishPeriod = (db: Db, subject: PeriodSubject, version: Placed, now: Date): Promise<Date> =>
  publishPeriods(db, subject, [version], now)

/** The same of several versions at one instant, over spans that do not overlap. */
export const publishPeriods = (db: Db, subject: PeriodSubject, versions: readonly Placed[], now: Date): Promise<Date> =>
  changeOne(db, subject, now, ({ periods }, at) => publish(periods, versions, at))

/** Ends what holds over a legal span, as known from now on; nothing takes its place. Returns the end, which can be taken back. */
export async function endPeriods(db: Db, subject: PeriodSubject, legal: Span, now: Date): Promise<string> {
  const id = uuidv7()
  const at = await changeOne(db, subject, now, ({ periods }, instant) => end(periods, legal, instant))
  const { basicItemId, divisionCode } = subject
  const span = { from: new Date(legal.from), until: instantOf(legal.until) }
  await keepEnds(db, subject.table, [{ id, basicItemId, divisionCode: divisionCode ?? null, ...span }], at)
  return id
}

/** Takes versions and ends back from now on: over what is left of their spans holds what would hold without them. */
export async function withdrawActs(
  db: Db,
  subject: PeriodSubject,
  actIds: readonly string[],
  now: Date,
): Promise<void> {
  const at = await changeOne(db, subject, now, (history, instant) =>
    withdraw(history, new Set(actIds), now.getTime(), instant),
  )
  await keepWithdrawals(db, actIds, at)
}

async function changeOne(
  db: Db,
  { table, basicItemId, divisionCode }: PeriodSubject,
  now: Date,
  decide: (history: History<StoredPeriod>, at: number) => Publication<StoredPeriod>,
): Promise<Date> {
  return changeMany(db, table, [{ basicItemId, divisionCode: divisionCode ?? null }], now, decide)
}

/** Changes what is known of many subjects at one instant: four statements, however many they are. */
export async function changeMany(
  db: Db,
  table: PeriodTable,
  subjects: readonly Subject[],
  now: Date,
  decide: (history: History<StoredPeriod>, at: number) => Publication<StoredPeriod>,
): Promise<Date> {
  if (subjects.length === 0) return now
  const found = await historiesOf(db, table, subjects)
  const last = found.reduce((latest, { history }) => Math.max(latest, lastInstant(history)), Number.NEGATIVE_INFINITY)
  const instant = nextKnownInstant(now.getTime(), last)
  const at = new Date(instant)
  const publications = found.map(({ history, ...subject }) => ({ ...subject, ...decide(history, instant) }))
  const closed = publications.flatMap(({ close }) => close.map(({ id }) => id))
  await closePeriods(db, table, closed, at)
  const opened = publications.flatMap(({ basicItemId, divisionCode, open }) =>
    open.map(({ versionId, legal }) => ({
      basicItemId,
      divisionCode,
      versionId,
      from: new Date(legal.from),
      until: instantOf(legal.until),
    })),
  )
  await openPeriods(db, table, opened, at)
  return at
}

const instantOf = (ms: number): Date | null => (ms === Number.POSITIVE_INFINITY ? null : new Date(ms))

import { v7 as uuidv7 } from 'uuid'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { KIND_OF, type PeriodTable, type Subject } from './histories.ts'

export interface NewPeriod extends Subject {
  readonly versionId: string
  readonly from: Date
  readonly until: Date | null
}

export interface NewEnd extends Subject {
  readonly id: string
  readonly from: Date
  readonly until: Date | null
}

export async function closePeriods(db: Db, table: PeriodTable, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return
  await rawQuery(db, `UPDATE ${table} AS p SET known = tstzrange(lower(p.known), $2) WHERE p.id = ANY ($1::uuid[])`, [
    ids,
    at,
  ])
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

/** That nothing holds over a span is a decision as well, and is kept as one. */
export async function keepEnds(db: Db, table: PeriodTable, ends: readonly NewEnd[], knownFrom: Date): Promise<void> {
  if (ends.length === 0) return
  await rawQuery(
    db,
    `INSERT INTO catalogue.period_end (id, kind, basic_item_id, division_code, legal, known_from)
     SELECT n.id, $6, n.item, n.division, tstzrange(n.since, n.until), $7
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::timestamptz[])
       AS n(id, item, division, since, until)`,
    [
      ends.map(({ id }) => id),
      ends.map(({ basicItemId }) => basicItemId),
      ends.map(({ divisionCode }) => divisionCode),
      ends.map(({ from }) => from),
      ends.map(({ until }) => until),
      KIND_OF[table],
      knownFrom,
    ],
  )
}

/** What is taken back stays taken back, whatever is withdrawn after it. */
export async function keepWithdrawals(db: Db, actIds: readonly string[], at: Date): Promise<void> {
  if (actIds.length === 0) return
  await rawQuery(
    db,
    `INSERT INTO catalogue.withdrawal (act_id, withdrawn_at) SELECT n.id, $2 FROM unnest($1::uuid[]) AS n(id)
     ON CONFLICT DO NOTHING`,
    [actIds, at],
  )
}

import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Period, Span } from '../domain/bitemporal.ts'
import type { End, History } from '../domain/withdrawal.ts'

export type PeriodTable = 'catalogue.basic_item_period' | 'catalogue.override_period' | 'catalogue.observed_period'

export const KIND_OF = {
  'catalogue.basic_item_period': 'standard',
  'catalogue.override_period': 'override',
  'catalogue.observed_period': 'observed',
} as const satisfies Record<PeriodTable, string>

/** Whose periods: all those of a basic item, or of one division's overrides or observed guides of it. */
export interface Subject {
  readonly basicItemId: string
  /** Null for a standard. */
  readonly divisionCode: string | null
}

export interface StoredPeriod extends Period {
  readonly id: string
}

interface PeriodRow extends Subject {
  readonly id: string
  readonly versionId: string
  readonly from: Date
  readonly until: Date | null
  readonly knownFrom: Date
  readonly knownUntil: Date | null
  readonly withdrawn: boolean
}

interface EndRow extends Subject {
  readonly id: string
  readonly from: Date
  readonly until: Date | null
  readonly knownFrom: Date
  readonly withdrawn: boolean
}

/** Everything ever decided about each of these subjects, in two statements; one that has nothing has an empty history. */
export async function historiesOf(
  db: Db,
  table: PeriodTable,
  subjects: readonly Subject[],
): Promise<(Subject & { readonly history: History<StoredPeriod> })[]> {
  const ofPlace = table !== 'catalogue.basic_item_period'
  const values = [subjects.map((one) => one.basicItemId), subjects.map((one) => one.divisionCode)]
  const { rows: periods } = await rawQuery<PeriodRow>(
    db,
    `SELECT p.id, p.basic_item_id AS "basicItemId", s.division_code AS "divisionCode", p.version_id AS "versionId",
       lower(p.legal) AS "from", upper(p.legal) AS until, lower(p.known) AS "knownFrom", upper(p.known) AS "knownUntil",
       w.act_id IS NOT NULL AS withdrawn
     FROM unnest($1::uuid[], $2::text[]) AS s (basic_item_id, division_code)
     JOIN ${table} AS p ON p.basic_item_id = s.basic_item_id ${ofPlace ? 'AND p.division_code = s.division_code' : ''}
     LEFT JOIN catalogue.withdrawal AS w ON w.act_id = p.version_id`,
    values,
  )
  const { rows: ends } = await rawQuery<EndRow>(
    db,
    `SELECT e.id, e.basic_item_id AS "basicItemId", e.division_code AS "divisionCode", lower(e.legal) AS "from",
       upper(e.legal) AS until, e.known_from AS "knownFrom", w.act_id IS NOT NULL AS withdrawn
     FROM unnest($1::uuid[], $2::text[]) AS s (basic_item_id, division_code)
     JOIN catalogue.period_end AS e ON e.kind = '${KIND_OF[table]}' AND e.basic_item_id = s.basic_item_id
       ${ofPlace ? 'AND e.division_code = s.division_code' : ''}
     LEFT JOIN catalogue.withdrawal AS w ON w.act_id = e.id`,
    values,
  )
  const periodsBySubject = Map.groupBy(periods, keyOf)
  const endsBySubject = Map.groupBy(ends, keyOf)
  return subjects.map((subject) => ({
    basicItemId: subject.basicItemId,
    divisionCode: subject.divisionCode,
    history: historyOf(periodsBySubject.get(keyOf(subject)) ?? [], endsBySubject.get(keyOf(subject)) ?? []),
  }))
}

const keyOf = ({ basicItemId, divisionCode }: Subject): string => `${basicItemId}/${divisionCode ?? ''}`

const historyOf = (periods: readonly PeriodRow[], ends: readonly EndRow[]): History<StoredPeriod> => ({
  periods: periods.map((row) => ({
    id: row.id,
    versionId: row.versionId,
    legal: spanOf(row.from, row.until),
    known: spanOf(row.knownFrom, row.knownUntil),
  })),
  ends: ends.map((row): End => ({ id: row.id, legal: spanOf(row.from, row.until), at: row.knownFrom.getTime() })),
  withdrawn: new Set([
    ...periods.flatMap(({ versionId, withdrawn }) => (withdrawn ? [versionId] : [])),
    ...ends.flatMap(({ id, withdrawn }) => (withdrawn ? [id] : [])),
  ]),
})

export const spanOf = (from: Date, until: Date | null): Span => ({
  from: from.getTime(),
  until: until?.getTime() ?? Number.POSITIVE_INFINITY,
})

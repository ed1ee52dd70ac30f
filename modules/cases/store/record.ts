import type { Selectable } from 'kysely'
import type { Db } from '#platform/db/database.ts'
import type { CaseEvent, RecordedEvent } from '../domain/events.ts'
import { type CasesTables, tablesOf } from './tables.ts'

export type EventRow = Selectable<CasesTables['cases.event']>

/** All that happened to a case, oldest first. */
export function eventsOf(db: Db, caseId: string): Promise<EventRow[]> {
  return tablesOf(db).selectFrom('cases.event').selectAll().where('case_id', '=', caseId).orderBy('seq').execute()
}

export function lastEvent(db: Db, caseId: string): Promise<EventRow | undefined> {
  return tablesOf(db)
    .selectFrom('cases.event')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Row → event; the row was written from one. */
export const eventOf = (row: EventRow): CaseEvent => ({ kind: row.kind, ...row.detail }) as unknown as CaseEvent

export const recordedEvent = (row: EventRow): RecordedEvent => ({
  seq: row.seq,
  at: row.at.toISOString(),
  event: eventOf(row),
  fromState: row.from_state,
  toState: row.to_state,
})

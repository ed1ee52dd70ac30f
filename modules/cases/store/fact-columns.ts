import type { Selectable } from 'kysely'
import { type CaseFacts, nextRole } from '../domain/facts.ts'
import type { CasesTables } from './tables.ts'

export type CaseRow = Selectable<CasesTables['cases.case']>

/** The columns in which the facts lie, with their types: one JSON parameter sets them all. */
export const FACT_COLUMNS = {
  state: 'text',
  version: 'integer',
  case_number: 'text',
  corrections: 'integer',
  step: 'jsonb',
  steps_done: 'jsonb',
  next_role: 'text',
  deadline: 'jsonb',
  due_on: 'date',
  yellow_on: 'date',
  red_on: 'date',
  suspension: 'jsonb',
  paused_deadline: 'jsonb',
  relief: 'jsonb',
  submitted_at: 'timestamptz',
  received_at: 'timestamptz',
  accepted_at: 'timestamptz',
  deemed_accepted: 'boolean',
  decided_at: 'timestamptz',
  licence_id: 'uuid',
  delivered_at: 'timestamptz',
  closed_at: 'timestamptz',
} as const satisfies Partial<Record<keyof CaseRow, string>>

export function toColumns(facts: CaseFacts): Record<keyof typeof FACT_COLUMNS, unknown> {
  return {
    state: facts.state,
    version: facts.version,
    case_number: facts.caseNumber,
    corrections: facts.corrections,
    step: facts.step,
    steps_done: facts.stepsDone,
    next_role: nextRole(facts),
    deadline: facts.deadline,
    due_on: facts.deadline?.dueOn ?? null,
    yellow_on: facts.deadline?.yellowOn ?? null,
    red_on: facts.deadline?.redOn ?? null,
    suspension: facts.suspension,
    paused_deadline: facts.pausedDeadline,
    relief: facts.relief,
    submitted_at: facts.submittedAt,
    received_at: facts.receivedAt,
    accepted_at: facts.acceptedAt,
    deemed_accepted: facts.deemedAccepted,
    decided_at: facts.decidedAt,
    licence_id: facts.licenceId,
    delivered_at: facts.deliveredAt,
    closed_at: facts.closedAt,
  }
}

export function factsOf(row: CaseRow): CaseFacts {
  return {
    state: row.state,
    version: row.version,
    caseNumber: row.case_number,
    submittedAt: iso(row.submitted_at),
    receivedAt: iso(row.received_at),
    acceptedAt: iso(row.accepted_at),
    deemedAccepted: row.deemed_accepted,
    corrections: row.corrections,
    step: row.step,
    stepsDone: row.steps_done,
    deadline: row.deadline,
    suspension: row.suspension,
    pausedDeadline: row.paused_deadline,
    relief: row.relief,
    decidedAt: iso(row.decided_at),
    licenceId: row.licence_id,
    deliveredAt: iso(row.delivered_at),
    closedAt: iso(row.closed_at),
  }
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

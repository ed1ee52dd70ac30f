import type { JSONColumnType } from 'kysely'
import type { CaseState } from '#contracts/cases/index.ts'
import type { ItemPins, ItemType, SituationAnswers } from '#contracts/catalogue/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { Deadline } from '../domain/clock.ts'
import type { CaseEventKind, NextStep, StepRole } from '../domain/events.ts'
import type { CaseFacts } from '../domain/facts.ts'

type Json<T> = JSONColumnType<T & object, string, string>

export type CasesTables = {
  'cases.case': {
    id: string
    division_code: string
    department_id: string
    case_number: string | null
    item_code: string
    item_name: string
    item_type: ItemType
    task_code: string
    implementation_id: string
    form_version_id: string
    pins: Json<ItemPins>
    guide_hash: string | null
    /** Answers to the item's situation questions, all of them; null: none were given. Not personal. */
    situation_answers: JSONColumnType<SituationAnswers, string | null, string | null> | null
    applicant_kind: 'person' | 'company'
    applicant_id: string
    /** The person who applies, for themselves or for a company. */
    agent_id: string
    /** Sealed `ApplicantShown`. */
    applicant: Buffer
    state: CaseState
    version: number
    corrections: number
    step: JSONColumnType<NonNullable<NextStep>> | null
    steps_done: Json<string[]>
    next_role: StepRole | null
    deadline: JSONColumnType<Deadline> | null
    due_on: string | null
    yellow_on: string | null
    red_on: string | null
    suspension: JSONColumnType<NonNullable<CaseFacts['suspension']>> | null
    paused_deadline: JSONColumnType<Deadline> | null
    submitted_at: Date | null
    received_at: Date | null
    accepted_at: Date | null
    deemed_accepted: boolean
    decided_at: Date | null
    licence_id: string | null
    delivered_at: Date | null
    closed_at: Date | null
    created_at: Date
    updated_at: Date
  }
  'cases.event': {
    case_id: string
    division_code: string
    seq: number
    kind: CaseEventKind
    from_state: CaseState | null
    to_state: CaseState
    at: Date
    actor_kind: 'person' | 'staff' | 'machine' | 'system'
    actor_ref: string
    actor_person_id: string | null
    actor_role: string | null
    department_id: string | null
    detail: Json<Record<string, unknown>>
    words: Buffer | null
  }
  'cases.answers': {
    case_id: string
    division_code: string
    version: number
    kind: 'draft' | 'submitted' | 'corrected'
    sealed: Buffer
    saved_at: Date
  }
  'cases.material': {
    id: string
    case_id: string
    division_code: string
    requirement_id: string
    file_address: string
    file_name: Buffer
    media_type: string
    size_bytes: number
    round: number
    state: 'active' | 'replaced' | 'removed'
    uploaded_at: Date
  }
  'cases.query_code': {
    case_id: string
    division_code: string
    code_hash: Buffer
    code: Buffer
    wrong_tries: number
    rests_until: Date | null
    issued_at: Date
  }
}

export const tablesOf = (db: Db) => db.withTables<CasesTables>()

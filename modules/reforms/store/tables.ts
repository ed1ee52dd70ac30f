import type { ColumnType } from 'kysely'
import type { Static } from 'typebox'
import type { PublishedCounts, ReformDraft, ReformImpact, ReformState } from '#contracts/reforms/index.ts'
import type { Db } from '#platform/db/database.ts'

/** Read as a value, written as the text of it. */
type Json<T> = ColumnType<T, string, string>

export type ReformsTables = {
  'reforms.reform': {
    id: string
    title: string
    owner_division_code: string
    draft: Json<ReformDraft>
    effective_from: Date | null
    state: ReformState
    revision: number
    author: string
    reviewer: string | null
    review_note: string | null
    counts: ColumnType<Static<typeof PublishedCounts> | null, string | null, string | null>
    /** Last open case that was looked at. */
    follow_cursor: string | null
    followed: number | null
    followed_at: Date | null
    created_at: Date
    updated_at: Date
    submitted_at: Date | null
    published_at: Date | null
    withdrawn_at: Date | null
  }
  'reforms.assessment': {
    reform_id: string
    revision: number
    impact: Json<ReformImpact>
    item_ids: string[]
    computed_at: Date
  }
  'reforms.rehearsal': {
    id: string
    reform_id: string
    revision: number
    state: 'running' | 'done' | 'failed'
    since: string
    item_codes: string[]
    total: number
    replayed: number
    after_case: string | null
    started_at: Date
    touched_at: Date
    finished_at: Date | null
  }
  'reforms.replayed_case': {
    rehearsal_id: string
    case_id: string
    item_code: string
    division_code: string
    department_id: string
    ended_in: string
    outcome: string
    materials_saved: number
    materials_added: number
    visits_saved: number | null
    promised_days_saved: number | null
    days_taken: number | null
    days_over_new_limit: number | null
    points_avoided: number
    correction_avoided: boolean
    outcome_changes: boolean
    fee_saved: number | null
    fee_dropped: boolean
    moves_away: boolean
  }
  'reforms.change_made': {
    reform_id: string
    seq: number
    kind: 'item' | 'standard' | 'override' | 'observed' | 'implementationEnd' | 'implementationBegin'
    item_code: string
    division_code: string | null
    version_id: string | null
    target_id: string
  }
  'reforms.successor': { reform_id: string; from_code: string; to_code: string }
}

export const tablesOf = (db: Db) => db.withTables<ReformsTables>()

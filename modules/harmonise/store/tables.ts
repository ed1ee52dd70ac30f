import type { ColumnType } from 'kysely'
import type { Db } from '#platform/db/database.ts'
import type { MatchState } from '../domain/matching/outcome.ts'
import type { ReadRow } from '../domain/observed-row.ts'
import type { StoredReading, StoredSuggestion } from '../domain/stored-match.ts'

/** Read as a value, written as the text of it. */
type Json<T> = ColumnType<T, string, string>

export type HarmoniseTables = {
  'harmonise.import_batch': {
    id: string
    kind: ColumnType<'guides' | 'implementations', string | undefined, string>
    file_name: string
    file_hash: string
    division_code: string | null
    reference: boolean
    author: string
    state: 'running' | 'done' | 'failed'
    total: number | null
    done: number
    done_line: number
    taken: number
    unchanged: number
    refused: number
    started_at: Date
    finished_at: Date | null
    failure_code: string | null
    failure: string | null
  }
  'harmonise.staged_guide': { batch_id: string; line: number; source: Json<object>; reading: Json<ReadRow> }
  'harmonise.refused_row': {
    batch_id: string
    line: number
    column_title: string | null
    reason: string
    source: Json<object>
    serial: number
  }
  'harmonise.observed_guide': {
    id: string
    batch_id: string
    line: number
    source: Json<object>
    source_hash: string
    source_url: string | null
    item_name: string
    item_name_key: string
    reading: Json<StoredReading>
    region_name: string | null
    division_code: string | null
    department: string | null
    reference: boolean
    state: MatchState
    basic_item_id: string | null
    score: number
    reason: string
    suggestions: Json<StoredSuggestion[]>
    place_key: string | null
    observed_at: Date
    superseded_at: Date | null
  }
  'harmonise.observed_material': {
    guide_id: string
    serial: number
    name: string
    name_key: string
    type_codes: string[]
    any_of: boolean
    catch_all: boolean
    state: MatchState
    score: number
    reason: string
    suggestions: Json<StoredSuggestion[]>
  }
  'harmonise.match_decision': {
    id: string
    kind: 'item' | 'material' | 'merge'
    name: string
    name_key: string
    basic_item_id: string | null
    type_code: string | null
    undoes: string | null
    author: string
    division_code: string | null
    decided_at: Date
  }
}

export const tablesOf = (db: Db) => db.withTables<HarmoniseTables>()

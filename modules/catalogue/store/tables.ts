import type { ColumnType, Generated } from 'kysely'
import type { Static } from 'typebox'
import type {
  ChangeDraft,
  ChangeKind,
  ChangeState,
  FormPage,
  ItemContent,
  LocalContent,
} from '#contracts/catalogue/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { ObservedDifference, PublishedDifference } from '../domain/effective-item.ts'

/** Read as a value, written as the text of it. */
type Json<T> = ColumnType<T, string, never>
/** Read through `lower()` and `upper()` only. */
type Range = ColumnType<never, unknown, unknown>

export type CatalogueTables = {
  'catalogue.basic_item': {
    id: string
    code: string
    local_code: boolean
    owner_division_code: string
    created_at: Date
  }
  'catalogue.basic_item_version': {
    id: string
    basic_item_id: string
    content: Json<ItemContent>
    author: string
    published_at: Date
  }
  'catalogue.basic_item_period': { id: string; basic_item_id: string; version_id: string; legal: Range; known: Range }
  'catalogue.implementation': {
    id: string
    basic_item_id: string
    division_code: string
    department_id: string
    task_code: string
    demo: boolean
    /** Since when it is known. */
    created_at: Date
    /** Since when it is carried out; null: since it was registered. */
    effective_from: Date | null
    window_id: string | null
    /** Under which the place itself publishes it. */
    local_task_code: string | null
    /** When another registration took its place, since this one was taken back before it was ever carried out. */
    set_aside: Date | null
  }
  'catalogue.counter_window': { id: string; department_id: string; local: Json<LocalContent>; hash: string }
  'catalogue.implementation_end': {
    id: string
    implementation_id: string
    ends_at: Date | null
    known_from: Date
    author: string
    reason: string
    /** Says again what held before one that was taken back. */
    repeated: Generated<boolean>
  }
  'catalogue.observed_version': {
    id: string
    basic_item_id: string
    division_code: string
    basic_version_id: string
    differences: Json<ObservedDifference[]>
    local: Json<LocalContent>
    source_url: string
    author: string
    published_at: Date
  }
  'catalogue.observed_period': {
    id: string
    basic_item_id: string
    division_code: string
    version_id: string
    legal: Range
    known: Range
  }
  'catalogue.override_version': {
    id: string
    basic_item_id: string
    division_code: string
    differences: Json<PublishedDifference[]>
    local: Json<LocalContent>
    author: string
    published_at: Date
  }
  'catalogue.override_period': {
    id: string
    basic_item_id: string
    division_code: string
    version_id: string
    legal: Range
    known: Range
  }
  'catalogue.period_end': {
    id: string
    kind: 'standard' | 'override' | 'observed'
    basic_item_id: string
    division_code: string | null
    legal: Range
    known_from: Date
  }
  /** Of a version, an end of periods or of an implementation. */
  'catalogue.withdrawal': { act_id: string; withdrawn_at: Date }
  'catalogue.change': {
    id: string
    kind: ChangeKind
    item_code: string
    division_code: string
    title: string
    document: string | null
    content: ColumnType<ChangeDraft, string, string>
    effective_from: Date | null
    effective_until: Date | null
    state: ChangeState
    revision: number
    author: string
    reviewer: string | null
    review_note: string | null
    reform_id: string | null
    version_id: string | null
    created_at: Date
    updated_at: Date
    submitted_at: Date | null
    published_at: Date | null
    withdrawn_at: Date | null
  }
  'catalogue.form': { id: string; basic_item_id: string; name: string }
  'catalogue.form_version': {
    id: string
    form_id: string
    sample: boolean
    schema: Json<unknown>
    pages: Json<Static<typeof FormPage>[]>
    effective_from: Date
    author: string
    published_at: Date
  }
  /** One row. */
  'catalogue.catalogue_version': { id: Generated<true>; version: number }
}

export const tablesOf = (db: Db) => db.withTables<CatalogueTables>()

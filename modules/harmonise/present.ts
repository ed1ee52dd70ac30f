import type { Actor } from '#contracts/actor.ts'
import type { ImportBatch, ObservedGuide, ObservedMaterial } from '#contracts/harmonise/index.ts'
import { mayResume } from './policy.ts'
import type { BatchRow } from './store/batches.ts'

export function presentBatch(actor: Actor, row: BatchRow): ImportBatch {
  return {
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    divisionCode: row.division_code,
    reference: row.reference,
    state: row.state,
    total: row.total,
    done: row.done,
    taken: row.taken,
    unchanged: row.unchanged,
    refused: row.refused,
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    failure: row.failure_code && row.failure ? { code: row.failure_code, sentence: row.failure } : null,
    may: { resume: row.state === 'failed' && mayResume(actor, row) },
  }
}

export interface GuideListRow {
  readonly id: string
  readonly item_name: string
  readonly region_name: string | null
  readonly division_code: string | null
  readonly department: string | null
  readonly source_url: string | null
  readonly reference: boolean
  readonly state: ObservedGuide['state']
  readonly basic_item_id: string | null
  readonly score: number
  readonly reason: string
  readonly materials: number
  readonly observed_at: Date
  readonly superseded: boolean
}

/** Codes and names by the id of the basic item. */
export type ItemNames = ReadonlyMap<string, { readonly itemCode: string; readonly name: string }>
export type TypeNames = ReadonlyMap<string, { readonly code: string; readonly name: string }>

export function presentGuide(row: GuideListRow, items: ItemNames): ObservedGuide {
  return {
    id: row.id,
    itemName: row.item_name,
    regionName: row.region_name,
    divisionCode: row.division_code,
    department: row.department,
    sourceUrl: row.source_url,
    reference: row.reference,
    state: row.state,
    matched: (row.basic_item_id && items.get(row.basic_item_id)) || null,
    score: scoreOf(row.score),
    reason: row.reason,
    materials: row.materials,
    observedAt: row.observed_at.toISOString(),
    superseded: row.superseded,
  }
}

export interface MaterialRow {
  readonly name: string
  readonly type_codes: readonly string[]
  readonly any_of: boolean
  readonly catch_all: boolean
  readonly state: ObservedMaterial['state']
  readonly score: number
  readonly reason: string
}

export const presentMaterial = (row: MaterialRow, types: TypeNames): ObservedMaterial => ({
  name: row.name,
  matched: row.type_codes.map((code) => ({ code, name: types.get(code)?.name ?? code })),
  anyOf: row.any_of,
  catchAll: row.catch_all,
  state: row.state,
  score: scoreOf(row.score),
  reason: row.reason,
})

/** `real` holds 0.96 as 0.9599999785. */
export const scoreOf = (score: number): number => Math.round(score * 100) / 100

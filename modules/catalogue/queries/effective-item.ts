import type { EffectiveItem, ItemContent, ItemPins, LocalContent } from '#contracts/catalogue/index.ts'
import { withAncestors } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import {
  type ComputedItem,
  computeEffectiveItem,
  computeObservedItem,
  NO_LOCAL,
  type ObservedDifference,
  type Override,
} from '../domain/effective-item.ts'
import { EFFECTIVE, EFFECTIVE_BY_PINS } from './effective-item-sql.ts'

export interface EffectiveItemQuery {
  readonly itemCode: string
  readonly divisionCode: string
  /** Instant of legal effect. */
  readonly at: Date
  /** As it was known at that instant. */
  readonly knownAt: Date
}

interface EffectiveRow {
  readonly basic_item_id: string
  readonly code: string
  readonly implementation_id: string
  readonly task_code: string
  readonly division_code: string
  readonly department_id: string
  readonly demo: boolean
  readonly basic_version_id: string
  readonly content: string
  readonly registered_local: string | null
  readonly overrides: string | null
  readonly observed: string | null
  readonly form_version_id: string | null
  readonly next_change: Date | null
}

interface ObservedRow {
  readonly versionId: string
  readonly differences: readonly ObservedDifference[]
  readonly local: LocalContent
  readonly sourceUrl: string
  readonly observedAt: string
  /** Null where it is the standard in force. */
  readonly standard: ItemContent | null
}

/**
 * An item as a division carries it out, or the nearest division above that does; undefined when nobody does, or when no
 * standard holds at that instant. One round trip.
 */
export async function effectiveItem(db: Db, query: EffectiveItemQuery): Promise<EffectiveItem | undefined> {
  const { rows } = await rawQuery<EffectiveRow>(db, EFFECTIVE, [
    query.itemCode,
    withAncestors(query.divisionCode),
    query.at,
    query.knownAt,
  ])
  const row = rows[0]
  return row && present(row, query.at, query.knownAt)
}

/** The same from pinned versions: what a case was begun under, whatever was published since. */
export async function effectiveItemByPins(
  db: Db,
  query: { readonly itemCode: string; readonly divisionCode: string; readonly pins: ItemPins },
): Promise<EffectiveItem | undefined> {
  const { pins } = query
  const at = new Date(pins.effectiveAt)
  const knownAt = new Date(pins.knownAt)
  const { rows } = await rawQuery<EffectiveRow>(db, EFFECTIVE_BY_PINS, [
    query.itemCode,
    withAncestors(query.divisionCode),
    pins.basicVersionId,
    pins.overrideVersionIds,
    pins.formVersionId,
    pins.observedVersionId ?? null,
    at,
    knownAt,
  ])
  const row = rows[0]
  return row && present(row, at, knownAt)
}

function present(row: EffectiveRow, at: Date, knownAt: Date): EffectiveItem {
  const overrides: Override[] = row.overrides ? JSON.parse(row.overrides) : []
  const observed: ObservedRow | undefined = row.observed ? JSON.parse(row.observed) : undefined
  const computed = compute(row, overrides, observed, at)
  return {
    basicItemId: row.basic_item_id,
    implementationId: row.implementation_id,
    itemCode: row.code,
    taskCode: row.task_code,
    divisionCode: row.division_code,
    departmentId: row.department_id,
    demo: row.demo,
    content: computed.content,
    local: computed.local,
    differences: computed.differences,
    ...(observed && {
      observed: {
        versionId: observed.versionId,
        sourceUrl: observed.sourceUrl,
        observedAt: new Date(observed.observedAt).toISOString(),
      },
    }),
    pins: {
      basicVersionId: row.basic_version_id,
      overrideVersionIds: overrides.map((override) => override.versionId),
      formVersionId: row.form_version_id,
      ...(observed && { observedVersionId: observed.versionId }),
      effectiveAt: at.toISOString(),
      knownAt: knownAt.toISOString(),
    },
    validUntil: earlier(row.next_change, computed.nextExpiry)?.toISOString() ?? null,
  }
}

function compute(
  row: EffectiveRow,
  overrides: readonly Override[],
  observed: ObservedRow | undefined,
  at: Date,
): ComputedItem {
  const standard = JSON.parse(row.content) as ItemContent
  const registered: LocalContent = row.registered_local ? JSON.parse(row.registered_local) : NO_LOCAL
  const computed = computeEffectiveItem(standard, overrides, row.division_code, at, registered)
  if (!observed) return computed
  return computeObservedItem({
    standard: observed.standard ?? standard,
    differences: observed.differences,
    local: saidOr(observed.local, computed.local),
  })
}

/** What the place does not say of its window is as it was registered. */
function saidOr(said: LocalContent, registered: LocalContent): LocalContent {
  return {
    address: said.address ?? registered.address,
    officeHours: said.officeHours ?? registered.officeHours,
    enquiryPhone: said.enquiryPhone ?? registered.enquiryPhone,
    complaintPhone: said.complaintPhone ?? registered.complaintPhone,
  }
}

function earlier(a: Date | null, b: Date | undefined): Date | undefined {
  if (!a || !b) return a ?? b
  return a < b ? a : b
}

import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { PastCase, ReformAct } from '#contracts/reforms/index.ts'
import { applyActs } from './apply-reform.ts'

/** What one past case would have been like; named as the table's columns are. Null: not known of this case. */
export interface ReplayedCase {
  readonly case_id: string
  readonly item_code: string
  readonly division_code: string
  readonly department_id: string
  readonly ended_in: string
  readonly outcome: PastCase['outcome']
  readonly materials_saved: number
  readonly materials_added: number
  readonly visits_saved: number | null
  readonly promised_days_saved: number | null
  readonly days_taken: number | null
  readonly days_over_new_limit: number | null
  readonly points_avoided: number
  readonly correction_avoided: boolean
  readonly outcome_changes: boolean
  readonly fee_saved: number | null
  readonly fee_dropped: boolean
  readonly moves_away: boolean
}

export function replay(
  past: PastCase,
  acts: readonly ReformAct[],
  levelOf: (divisionCode: string) => string,
): ReplayedCase {
  const before = past.content
  const after = applyActs(acts, past.itemCode, before)
  const noLonger = new Set(unaskedMaterials(before, after))
  const corrected = past.correction?.materials ?? []
  const avoided = corrected.filter((id) => noLonger.has(id))
  const correctionAvoided =
    past.correction !== null &&
    past.correction.fields === 0 &&
    corrected.length > 0 &&
    avoided.length === corrected.length
  return {
    case_id: past.caseId,
    item_code: past.itemCode,
    division_code: past.divisionCode,
    department_id: past.departmentId,
    ended_in: past.endedIn,
    outcome: past.outcome,
    materials_saved: past.handedIn.filter((id) => noLonger.has(id)).length,
    materials_added: otherPapers(before, after),
    visits_saved: lessOf(before.onsiteVisits, after.onsiteVisits),
    promised_days_saved: daysLess(before, after),
    days_taken: past.daysTaken,
    days_over_new_limit: daysOver(past.daysTaken, after),
    points_avoided: avoided.length,
    correction_avoided: correctionAvoided,
    outcome_changes: correctionAvoided && endedByCorrection(past),
    fee_saved: feeSaved(before, after),
    fee_dropped: before.fee?.charged === true && after.fee?.charged === false,
    moves_away: acts.some((act) => act.kind === 'moveDown' && levelOf(past.divisionCode) === act.from),
  }
}

/** Not asked for any more, or not demanded of who commits. */
function unaskedMaterials(before: ItemContent, after: ItemContent): string[] {
  const later = new Map((after.materials ?? []).map((material) => [material.id, material]))
  return (before.materials ?? []).flatMap(({ id, necessity }) => {
    const now = later.get(id)
    return !now || (necessity === 'required' && now.necessity === 'conditional') ? [id] : []
  })
}

/** Papers that another paper takes the place of: the applicant has to get that one. */
function otherPapers(before: ItemContent, after: ItemContent): number {
  const earlier = new Map((before.materials ?? []).map(({ id, name }) => [id, name]))
  return (after.materials ?? []).filter(({ id, name }) => earlier.get(id) !== name).length
}

const lessOf = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : Math.max(0, before - after)

function daysLess(before: ItemContent, after: ItemContent): number | null {
  const [a, b] = [before.promisedLimit, after.promisedLimit]
  return a && b && a.unit === b.unit ? Math.max(0, a.count - b.count) : null
}

/** How much longer it took than the new limit would have allowed. */
function daysOver(taken: number | null, { promisedLimit }: ItemContent): number | null {
  if (taken === null || promisedLimit?.unit !== 'workingDay') return null
  return Math.max(0, taken - promisedLimit.count)
}

/** It ended because the correction was not made, or was turned down with nothing else to be put right. */
function endedByCorrection({ outcome, correction }: PastCase): boolean {
  if (outcome === 'rejected') return true
  return (outcome === 'terminated' || outcome === 'withdrawn') && correction?.answered === false
}

function feeSaved(before: ItemContent, after: ItemContent): number | null {
  if (before.fee?.charged !== true || after === before) return 0
  if (before.feeItems === after.feeItems && before.fee === after.fee) return 0
  const total = (content: ItemContent): number | null => {
    if (content.fee?.charged === false) return 0
    const amounts = content.feeItems?.map(({ amount }) => amount) ?? [null]
    return amounts.some((amount) => amount === null) ? null : amounts.reduce<number>((all, one) => all + (one ?? 0), 0)
  }
  const [a, b] = [total(before), total(after)]
  return a === null || b === null ? null : a - b
}

import { type ItemContent, ItemContent as ItemContentSchema, type MaterialsDelta } from '#contracts/catalogue/index.ts'
import type { EXCEPTION_RULES, ReformAct } from '#contracts/reforms/index.ts'
import {
  computeObservedItem,
  type ObservedDifference,
  type PublishedDifference,
  refusal,
  sameValue,
} from '#modules/catalogue/index.ts'
import { applyActs } from './apply-reform.ts'

type Field = keyof ItemContent
const FIELDS = Object.keys(ItemContentSchema.properties) as Field[]

/** An item's standard before a reform and after it; compared once, for all the places that differ from it. */
export interface ChangedStandard {
  readonly itemCode: string
  readonly after: ItemContent
  readonly touched: readonly Field[]
  /** Ids of materials that are cancelled. */
  readonly gone: readonly string[]
}

export function changedStandard(itemCode: string, before: ItemContent, after: ItemContent): ChangedStandard {
  const kept = new Set(materialIds(after))
  return {
    itemCode,
    after,
    touched: changedFields(before, after),
    gone: materialIds(before).filter((id) => !kept.has(id)),
  }
}

/** Fields in which two contents differ. */
const changedFields = (before: ItemContent, after: ItemContent): Field[] =>
  FIELDS.filter((field) => before[field] !== after[field] && !sameValue(before[field], after[field]))

/**
 * What a place has otherwise, after a reform of the standard; undefined when it stays as it is. A difference that the new standard
 * leaves no room for is dropped, ids of cancelled materials leave the deltas: one unknown id would make the whole delta void, and ask
 * again for what the place had already given up. Legal exceptions stay until they expire, unless the reform ends them.
 */
export function adjustedDifferences(
  { itemCode, after, touched, gone }: ChangedStandard,
  acts: readonly ReformAct[],
  differences: readonly PublishedDifference[],
  exceptions: keyof typeof EXCEPTION_RULES,
): PublishedDifference[] | undefined {
  let changed = false
  const kept = differences.flatMap((difference): PublishedDifference[] => {
    if (!touched.includes(difference.field)) return [difference]
    if (difference.exception && exceptions === 'end') {
      changed = true
      return []
    }
    const pruned = difference.field === 'materials' ? pruneDelta(difference, gone, acts, itemCode) : difference
    if (pruned && (difference.exception || !refusal(after, pruned))) {
      changed ||= pruned !== difference
      return [pruned]
    }
    changed = true
    return []
  })
  return changed ? kept : undefined
}

/** Whether a place has a legal exception in a field that the reform changes. */
export function touchedExceptions(
  { touched }: ChangedStandard,
  differences: readonly PublishedDifference[],
): PublishedDifference[] {
  return differences.filter(({ exception, field }) => exception && touched.includes(field))
}

const materialIds = (content: ItemContent): string[] => content.materials?.map(({ id }) => id) ?? []

/** Undefined when the delta says nothing any more. */
function pruneDelta(
  difference: PublishedDifference,
  gone: readonly string[],
  acts: readonly ReformAct[],
  itemCode: string,
): PublishedDifference | undefined {
  const delta = difference.value as MaterialsDelta
  const pruned: MaterialsDelta = {
    drop: delta.drop.filter((id) => !gone.includes(id)),
    soften: delta.soften.filter(({ id }) => !gone.includes(id)),
    // What a legal exception adds has a basis of its own.
    add: difference.exception ? delta.add : withoutCancelled(delta.add, acts, itemCode),
  }
  if (sameValue(pruned, delta)) return difference
  const { drop, soften, add } = pruned
  return drop.length + soften.length + add.length === 0 ? undefined : { ...difference, value: pruned }
}

/** A place may not keep asking by its own delta for what is cancelled everywhere. */
function withoutCancelled(
  added: MaterialsDelta['add'],
  acts: readonly ReformAct[],
  itemCode: string,
): MaterialsDelta['add'] {
  const cancelling = acts.filter(({ kind }) => kind === 'cancelMaterial')
  if (cancelling.length === 0 || added.length === 0) return added
  return applyActs(cancelling, itemCode, { materials: added } as unknown as ItemContent).materials ?? []
}

/** What a place publishes of its own, after the acts, over the same version of the standard; undefined when nothing changes. */
export function adjustedObserved(
  acts: readonly ReformAct[],
  itemCode: string,
  observed: { readonly standard: ItemContent; readonly differences: readonly ObservedDifference[] },
): ObservedDifference[] | undefined {
  const before = observedContent(observed)
  const after = applyActs(acts, itemCode, before)
  if (after === before) return undefined
  return changedFields(observed.standard, after).map((field) => ({ field, value: after[field] ?? null }))
}

const observedContent = (observed: {
  readonly standard: ItemContent
  readonly differences: readonly ObservedDifference[]
}): ItemContent =>
  computeObservedItem({
    ...observed,
    local: { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null },
  }).content

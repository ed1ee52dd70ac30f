import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { ReformDraft, ReformFinding } from '#contracts/reforms/index.ts'
import {
  type Publications,
  type ReformableStandard,
  reformableObserved,
  reformableOverrides,
  reformableStandards,
} from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import {
  adjustedDifferences,
  adjustedObserved,
  type ChangedStandard,
  changedStandard,
  touchedExceptions,
} from '../domain/adjust-place.ts'
import { applyReform } from '../domain/apply-reform.ts'
import { contentFindings, scopeFindings } from '../domain/findings.ts'
import { endsItem, isInScope } from '../domain/scope.ts'
import { planPlaces } from './plan-places.ts'
import type { PlannedPlaces } from './planned-places.ts'

/** Everything that publishing a reform would write, and what is to be said of it. */
export interface ReformPlan {
  readonly effectiveAt: Date
  /** Periods of standards in its scope, by code and time. */
  readonly inScope: readonly ReformableStandard[]
  readonly changed: readonly { readonly of: ReformableStandard; readonly content: ItemContent }[]
  /** Standards that end, and with them what every place carries out under them. */
  readonly ended: readonly ReformableStandard[]
  /** Items that change, or whose places do. */
  readonly itemIds: readonly string[]
  readonly itemCodes: readonly string[]
  readonly publications: Omit<Publications, 'origin'>
  readonly successors: PlannedPlaces['successors']
  readonly exceptionsTouched: number
  readonly observedTouched: number
  readonly findings: readonly ReformFinding[]
}

type Planned = Pick<ReformDraft, 'scope' | 'acts' | 'exceptions' | 'observed' | 'effectiveFrom'>

/** Computed from the catalogue as it is; under `lock` nothing else can be published about these items until the transaction ends. */
export async function planReform(ctx: Context, draft: Planned, lock = false): Promise<ReformPlan> {
  const { scope, acts } = draft
  const effectiveAt = draft.effectiveFrom ? new Date(draft.effectiveFrom) : ctx.now
  const query = { ownerDivisionCode: scope.ownerDivisionCode, itemCodes: scope.itemCodes, from: effectiveAt }
  const standards = await reformableStandards(ctx.db, query, lock)
  const inScope = standards.filter((standard) => isInScope(scope, standard))
  const ended = inScope.filter(({ itemCode }) => endsItem(acts, itemCode))
  const changed = inScope.flatMap((of) => {
    if (ended.includes(of)) return []
    const content = applyReform(draft, of)
    return content ? [{ of, content }] : []
  })
  const places = await planPlaces(ctx, draft, inScope, effectiveAt)
  const ids = new Set([...changed.map(({ of }) => of.basicItemId), ...places.itemIds])
  const itemIds = [...ids]
  // What places publish of an item that ends goes with it, or over to its successors.
  const endedIds = new Set(ended.map(({ basicItemId }) => basicItemId))
  const goingOn = itemIds.filter((id) => !endedIds.has(id))
  const own = await planOwn(ctx, draft, changed, goingOn, effectiveAt)
  return {
    effectiveAt,
    inScope,
    changed,
    ended,
    itemIds,
    itemCodes: [...new Set(inScope.filter((of) => ids.has(of.basicItemId)).map(({ itemCode }) => itemCode))],
    publications: {
      effectiveAt,
      standards: [...changed, ...ended.map((of) => ({ of, content: null }))],
      overrides: own.overrides,
      observed: own.observed,
      newItems: places.newItems,
      ending: places.ending,
      beginning: places.beginning,
    },
    successors: places.successors,
    exceptionsTouched: own.exceptionsTouched,
    observedTouched: own.observedTouched,
    findings: [
      ...scopeFindings(scope, acts, standards, inScope),
      ...contentFindings(changed),
      ...places.findings,
      ...own.findings,
    ],
  }
}

/** What places have or publish of their own, where the reform reaches it. */
async function planOwn(
  ctx: Context,
  draft: Planned,
  changed: ReformPlan['changed'],
  itemIds: readonly string[],
  effectiveAt: Date,
) {
  const standards = new Map<string, ChangedStandard>()
  for (const { of, content } of changed) {
    // Of several planned versions the first one counts: a difference is judged by what holds when the reform begins.
    if (!standards.has(of.basicItemId)) {
      standards.set(of.basicItemId, changedStandard(of.itemCode, of.content, content))
    }
  }
  const overrides = await reformableOverrides(ctx.db, [...standards.keys()], effectiveAt)
  const observed = await reformableObserved(ctx.db, itemIds, effectiveAt)
  const adjusted = overrides.flatMap((of) => {
    const standard = standards.get(of.basicItemId)
    const differences = standard && adjustedDifferences(standard, draft.acts, of.differences, draft.exceptions)
    return differences ? [{ of, differences }] : []
  })
  const exceptions = overrides.filter((of) => {
    const standard = standards.get(of.basicItemId)
    return standard && touchedExceptions(standard, of.differences).length > 0
  })
  const touched = observed.flatMap((of) => {
    const differences = adjustedObserved(draft.acts, of.itemCode, of)
    return differences ? [{ of, differences }] : []
  })
  return {
    overrides: adjusted,
    observed: observedPlan(draft.observed, touched),
    exceptionsTouched: exceptions.length,
    observedTouched: touched.length,
    findings: ownFindings(draft, exceptions.length, touched.length),
  }
}

function observedPlan(rule: ReformDraft['observed'], touched: Publications['observed']): Publications['observed'] {
  if (rule === 'keep') return []
  return rule === 'apply' ? touched : touched.map(({ of }) => ({ of, differences: null }))
}

function ownFindings(draft: Planned, exceptions: number, observed: number): ReformFinding[] {
  const warning = (code: string, sentence: string): ReformFinding => ({ code, severity: 'warning', sentence })
  return [
    ...(exceptions > 0 && draft.exceptions === 'keep'
      ? [warning('reforms.exceptions-stay', `有 ${exceptions} 个地区的法定例外与改革不一致，将保留到各自的截止日期。`)]
      : []),
    ...(observed > 0 && draft.observed === 'keep'
      ? [
          warning(
            'reforms.observed-stay',
            `有 ${observed} 份尚未统一的本地指南与改革不一致，按现在的选择不会改动，这些地区的指南仍按原样公布。`,
          ),
        ]
      : []),
  ]
}

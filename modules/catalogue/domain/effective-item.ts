import type { EffectiveItem, ItemContent, LegalException, LocalContent } from '#contracts/catalogue/index.ts'
import { dayOf, startOfDay, Temporal } from '#platform/time/clock.ts'
import { applyDifference } from './apply-difference.ts'
import { refusal } from './field-rules.ts'

/** A difference as it was published. */
export interface PublishedDifference {
  readonly field: keyof ItemContent
  readonly value: unknown
  readonly reason: string
  /** Last day, in Beijing, on which it holds. */
  readonly expiresOn: string | null
  /** On which law it stands where it lies outside the bounds. */
  readonly exception?: LegalException
  /** Who published it, as `actorRef` names them. */
  readonly author: string
}

export interface Override {
  readonly versionId: string
  readonly divisionCode: string
  readonly differences: readonly PublishedDifference[]
  readonly local: LocalContent
}

export interface ComputedItem {
  readonly content: ItemContent
  readonly local: LocalContent
  readonly differences: EffectiveItem['differences']
  /** Next instant at which a difference that holds now ends. */
  readonly nextExpiry: Date | undefined
}

export const NO_LOCAL: LocalContent = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }

/**
 * An item as a division carries it out: the standard, then the differences of the divisions above it and its own, from the province
 * down. A difference that the standard of today no longer leaves room for is passed over, so that the result never breaks a
 * bound, whatever was published first. Windows are local: only the division's own override says where they are.
 */
export function computeEffectiveItem(
  standard: ItemContent,
  overrides: readonly Override[],
  divisionCode: string,
  at: Date,
  registeredLocal: LocalContent = NO_LOCAL,
): ComputedItem {
  let content = standard
  const applied = new Map<keyof ItemContent, EffectiveItem['differences'][number]>()
  const expiries: Date[] = []
  const today = overrides.length > 0 ? dayOf(at) : ''
  for (const override of overrides) {
    const step = applyOverride(content, override, today)
    content = step.content
    for (const { field, reason, expiresOn, exception } of step.applied) {
      applied.set(field, { field, reason, expiresOn, ...(exception && { exception }) })
      if (expiresOn !== null) expiries.push(dayAfter(expiresOn))
    }
  }
  return {
    content,
    local: overrides.find((o) => o.divisionCode === divisionCode)?.local ?? registeredLocal,
    differences: [...applied.values()],
    nextExpiry: expiries.toSorted((a, b) => a.getTime() - b.getTime())[0],
  }
}

/** What of one override takes effect on a day over a content: those of its differences that have not ended and keep the bounds. */
export function applyOverride(
  above: ItemContent,
  override: Pick<Override, 'differences'>,
  today: string,
): { readonly content: ItemContent; readonly applied: readonly PublishedDifference[] } {
  let content = above
  const applied: PublishedDifference[] = []
  for (const difference of override.differences) {
    if (difference.expiresOn !== null && difference.expiresOn < today) continue
    if (refusal(content, difference)) continue
    content = applyDifference(content, difference)
    applied.push(difference)
  }
  return { content, applied }
}

/** One field as a place itself published it. */
export interface ObservedDifference {
  readonly field: keyof ItemContent
  readonly value: unknown
}

/** What a place itself published, over the version of the standard that it was compared with when it was taken in. */
export interface ObservedContent {
  readonly standard: ItemContent
  readonly differences: readonly ObservedDifference[]
  readonly local: LocalContent
}

/** In force until it is settled, whatever the standard says by now: no bound is kept, no difference of a division above reaches it. */
export function computeObservedItem({ standard, differences, local }: ObservedContent): ComputedItem {
  return {
    content: differences.reduce<ItemContent>(applyDifference, standard),
    local,
    differences: [],
    nextExpiry: undefined,
  }
}

const dayAfter = (day: string): Date => startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString())

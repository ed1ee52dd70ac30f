import { type ItemContent, ItemContent as ItemContentSchema, type LocalContent } from '#contracts/catalogue/index.ts'
import type { OBSERVED_RULES } from '#contracts/reforms/index.ts'
import {
  type CarriedObserved,
  type CarriedOverride,
  computeObservedItem,
  type ObservedDifference,
  type PublishedDifference,
  refusal,
  sameValue,
} from '#modules/catalogue/index.ts'

interface Own {
  readonly basicItemId: string
  readonly divisionCode: string
  readonly from: Date
  readonly until: Date | null
  readonly local: LocalContent
}
export interface OwnOverride extends Own {
  readonly differences: readonly PublishedDifference[]
}
export interface OwnGuide extends Own {
  readonly differences: readonly ObservedDifference[]
  readonly standard: ItemContent
  readonly sourceUrl: string
}

/** Of several items that become one, the successor's content comes from the first; so do the differences from it. */
export interface Succession {
  readonly firstItemId: string
  readonly content: ItemContent
  readonly effectiveAt: Date
}

export interface CarriedOver {
  readonly overrides: readonly CarriedOverride[]
  /** Places some of whose differences end with the item, since the successor leaves no room for them. */
  readonly left: ReadonlySet<string>
}

/** What places have otherwise goes over to the successor where it still fits; where a place is to be found, always. */
export function carriedOverrides(of: Succession, overrides: readonly OwnOverride[]): CarriedOver {
  const left = new Set<string>()
  const inOrder = overrides.toSorted((a, b) => rank(of, a) - rank(of, b))
  const whose = new Map<string, string>()
  const carried = inOrder.flatMap((own): CarriedOverride[] => {
    const isFirst = own.basicItemId === of.firstItemId
    const differences = isFirst ? own.differences.filter((one) => !refusal(of.content, one)) : []
    if (differences.length < own.differences.length) left.add(own.divisionCode)
    // A place that had several of the items otherwise has one window of the successor.
    const taken = whose.get(own.divisionCode)
    if (taken !== undefined && taken !== own.basicItemId) return []
    const hasWindow = Object.values(own.local).some((value) => value !== null)
    if (differences.length === 0 && !hasWindow) return []
    whose.set(own.divisionCode, own.basicItemId)
    return [{ ...spanOf(of, own), differences }]
  })
  return { overrides: carried, left }
}

/** Guides that places publish themselves go on for the successor, unless the reform ends them; of the first item, as above. */
export function carriedObserved(
  of: Succession,
  observed: readonly OwnGuide[],
  rule: keyof typeof OBSERVED_RULES,
): CarriedObserved[] {
  if (rule === 'end') return []
  return observed.flatMap((own) => {
    if (own.basicItemId !== of.firstItemId) return []
    const said = computeObservedItem(own).content
    const differences = FIELDS.filter((field) => !sameValue(of.content[field], said[field])).map((field) => ({
      field,
      value: said[field] ?? null,
    }))
    return [{ ...spanOf(of, own), differences, sourceUrl: own.sourceUrl }]
  })
}

/** The successor has a name of its own, and is not what became of the item that it follows. */
const FIELDS = (Object.keys(ItemContentSchema.properties) as (keyof ItemContent)[]).filter(
  (field) => field !== 'name' && field !== 'itemStatus',
)

const rank = ({ firstItemId }: Succession, { basicItemId }: Own): number => (basicItemId === firstItemId ? 0 : 1)

const spanOf = ({ effectiveAt }: Succession, { divisionCode, local, from, until }: Own) => ({
  divisionCode,
  local,
  from: from > effectiveAt ? from : effectiveAt,
  until,
})

import type { ReformFinding } from '#contracts/reforms/index.ts'
import type { ListedItem, NewPlace, Publications, ReformableStandard } from '#modules/catalogue/index.ts'

export interface PlannedPlaces {
  /** Items whose places change. */
  readonly itemIds: readonly string[]
  readonly ending: Publications['ending']
  readonly beginning: readonly NewPlace[]
  readonly newItems: readonly ListedItem[]
  readonly successors: readonly { readonly fromCode: string; readonly toCode: string }[]
  readonly findings: readonly ReformFinding[]
}

export const NOTHING: PlannedPlaces = {
  itemIds: [],
  ending: [],
  beginning: [],
  newItems: [],
  successors: [],
  findings: [],
}

export const idsOf = (items: readonly ReformableStandard[]): string[] => [
  ...new Set(items.map(({ basicItemId }) => basicItemId)),
]

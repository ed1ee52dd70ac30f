import names from '../data/item-names.json' with { type: 'json' }
import otherNames from '../data/other-items.json' with { type: 'json' }
import type { MatchableItem } from './matching/item-matcher.ts'

/** Names, codes, laws and results under which an item of the list is published, beside what the list itself says. */
const KNOWN = new Map(names.map((known) => [known.name, known]))

/** Names of items that belong to no item of the shipped list but look like some of them. */
const OTHER_NAMES: readonly string[] = otherNames

export interface ListedItem {
  readonly id: string
  /** National code; empty where none was seen. */
  readonly code: string
  readonly name: string
  readonly itemType: string
  readonly department: string | null
  readonly handling?: readonly string[]
  readonly laws?: readonly string[]
  readonly results?: readonly string[]
}

export function matchableItem(item: ListedItem): MatchableItem {
  const known = KNOWN.get(item.name)
  return {
    id: item.id,
    code: item.code,
    name: item.name,
    itemType: item.itemType,
    department: item.department,
    aliases: known?.aliases ?? [],
    codes: known?.codes ?? [],
    laws: [...(known?.laws ?? []), ...(item.laws ?? [])],
    results: [...(known?.results ?? []), ...(item.results ?? [])],
    handling: item.handling ?? [],
  }
}

/** A name that the catalogue lists itself is no stranger's name any more. */
export const otherNamesBeside = (items: readonly ListedItem[]): readonly string[] => {
  const listed = new Set(items.map(({ name }) => name))
  return OTHER_NAMES.filter((name) => !listed.has(name))
}

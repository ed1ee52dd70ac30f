import { type ActionTerms, fitsPattern, type NamePattern } from '#modules/dictionary/index.ts'
import { compact } from './compact.ts'

/** What a ranking knows of an item. */
export interface RankedItem {
  readonly itemCode: string
  readonly name: string
  /** Names of department, themes and result: they tell a little. */
  readonly beside: readonly string[]
  readonly materials: readonly string[]
}

/** An item made ready, once for as long as its standard holds. */
export interface IndexedItem {
  readonly itemCode: string
  readonly name: string
  /** Compact, without who exercises the power at which level. */
  readonly core: string
  /** Compact, set apart by blanks. */
  readonly beside: string
  readonly materials: string
  readonly actions: ReadonlySet<string>
}

type Postings = ReadonlyMap<string, readonly number[]>

export interface ItemIndex {
  readonly items: readonly IndexedItem[]
  readonly names: Postings
  readonly beside: Postings
  readonly materials: Postings
  /** Places of the items whose name has the pattern; of the same pattern it is found out once. */
  fitting(pattern: NamePattern): readonly number[]
}

/** （县级行使）, （据省政府令第349号…）: who exercises a power, not what it is about. */
const LEVEL = /[（(][^（）()]*(?:[省市区县]级|行使|权限|省政府|承诺件|即办件|含中外合资|内资)[^（）()]*[）)]/gu

export function indexedItem(item: RankedItem, actions: readonly ActionTerms[]): IndexedItem {
  const core = compact(item.name.replace(LEVEL, '')) || compact(item.name)
  return {
    itemCode: item.itemCode,
    name: item.name,
    core,
    beside: item.beside.map(compact).join(' '),
    materials: item.materials.map(compact).join(' '),
    actions: actionsIn(core, actions),
  }
}

export function indexItems(items: readonly IndexedItem[]): ItemIndex {
  const fitting = new Map<NamePattern, readonly number[]>()
  const names = postings(items.map(({ core }) => core))
  return {
    items,
    names,
    beside: postings(items.map(({ beside }) => beside)),
    materials: postings(items.map(({ materials }) => materials)),
    fitting(pattern) {
      let places = fitting.get(pattern)
      if (!places) {
        places = candidates(pattern, items, names).filter((place) => fitsPattern(items[place]!.core, pattern))
        fitting.set(pattern, places)
      }
      return places
    },
  }
}

/** Items that have the rarest pair of a pattern in their names: few of thousands. */
function candidates({ all }: NamePattern, items: readonly IndexedItem[], names: Postings): readonly number[] {
  const pairs = all.flatMap(pairsIn)
  if (pairs.length === 0) return [...items.keys()]
  const having = pairs.map((pair) => names.get(pair) ?? [])
  return having.reduce((fewest, places) => (places.length < fewest.length ? places : fewest))
}

const actionsIn = (core: string, actions: readonly ActionTerms[]): ReadonlySet<string> =>
  new Set(actions.filter(({ official }) => official.some((word) => core.includes(word))).map(({ action }) => action))

/** Neighbouring characters, each pair as often as it stands there. */
export const pairsIn = (text: string): string[] => {
  const pairs: string[] = []
  for (let at = 0; at + 1 < text.length; at++) pairs.push(text.slice(at, at + 2))
  return pairs
}

function postings(texts: readonly string[]): Postings {
  const places = new Map<string, number[]>()
  for (const [place, text] of texts.entries()) {
    for (const pair of new Set(pairsIn(text))) {
      const known = places.get(pair)
      if (known) known.push(place)
      else if (!pair.includes(' ')) places.set(pair, [place])
    }
  }
  return places
}

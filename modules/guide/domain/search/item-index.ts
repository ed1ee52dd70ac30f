import { fitsPattern, type NamePattern } from '#modules/dictionary/index.ts'
import type { Acts, Hearing } from './acts.ts'
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
  readonly acts: Acts
  /** What the item is about, without act and form: 医师 of 医师执业证书遗失补办. */
  readonly stem: string
}

type Postings = ReadonlyMap<string, readonly number[]>

export interface ItemIndex {
  readonly items: readonly IndexedItem[]
  readonly names: Postings
  readonly beside: Postings
  readonly materials: Postings
  /** Places of the items whose name has the pattern; of the same pattern it is found out once. */
  fitting(pattern: NamePattern): readonly number[]
  /** Places of all items that are about the same as one. */
  family(place: number): readonly number[]
}

/** （县级行使）, （据省政府令第349号…）: who exercises a power, not what it is about. */
const LEVEL = /[（(][^（）()]*(?:[省市区县]级|行使|权限|省政府|承诺件|即办件|含中外合资|内资)[^（）()]*[）)]/gu

export function indexedItem(item: RankedItem, hear: Hearing): IndexedItem {
  const core = compact(item.name.replace(LEVEL, '')) || compact(item.name)
  const acts = hear(core)
  return {
    itemCode: item.itemCode,
    name: item.name,
    core,
    beside: item.beside.map(compact).join(' '),
    materials: item.materials.map(compact).join(' '),
    acts,
    stem: stemOf(core, acts),
  }
}

export function indexItems(items: readonly IndexedItem[]): ItemIndex {
  const fitting = new Map<NamePattern, readonly number[]>()
  const names = postings(items.map(({ core }) => core))
  const families = Map.groupBy(items.keys(), (place) => items[place]!.stem)
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
    family: (place) => (items[place]!.stem.length < STEM ? [place] : families.get(items[place]!.stem)!),
  }
}

/** Items that have the rarest pair of a pattern in their names: few of thousands. */
function candidates({ all }: NamePattern, items: readonly IndexedItem[], names: Postings): readonly number[] {
  const pairs = all.flatMap(pairsIn)
  if (pairs.length === 0) return [...items.keys()]
  const having = pairs.map((pair) => names.get(pair) ?? [])
  return having.reduce((fewest, places) => (places.length < fewest.length ? places : fewest))
}

/** What names say of the form in which a matter is settled. */
const FORMS =
  /经营许可|执业许可|许可|执业|注册|登记|备案|审批|审核|核准|认定|证书|证明|证|办理|单位|机构|信息|手续|事项|申报|普通|负责人|经营者|名称|同址|[一二]级/gu

/** Fewer characters tell of nothing. */
const STEM = 2

const stemOf = (core: string, { places }: Acts): string =>
  [...core]
    .map((character, at) => (places.has(at) ? '' : character))
    .join('')
    .replace(FORMS, '')

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

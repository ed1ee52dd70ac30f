import { codesIn, mainItemOf } from './item-codes.ts'
import { lacking, tellingWords, weigh } from './item-evidence.ts'
import { actsAgree, type ItemName, looseKey, readItemName, withoutPlace } from './item-name.ts'
import { NgramIndex } from './ngrams.ts'
import { bare } from './normalise.ts'
import {
  CERTAIN,
  type Outcome,
  POSSIBLE,
  Remembered,
  rounded,
  type Suggestion,
  stateOf,
  WORTH_SHOWING,
} from './outcome.ts'

/** A basic item as the matcher knows it: the catalogue's facts and the names under which places publish it. */
export interface MatchableItem {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly itemType: string
  readonly department: string | null
  readonly aliases: readonly string[]
  /** Further codes under which it was seen. */
  readonly codes: readonly string[]
  readonly laws: readonly string[]
  readonly results: readonly string[]
  /** 业务办理项, where the list names them. */
  readonly handling: readonly string[]
}

/** A guide as it was published: what of it tells which item it is. */
export interface ObservedItem {
  readonly name: string
  /** The guide's own codes and address. */
  readonly own: readonly string[]
  /** Running text, in which codes may stand. */
  readonly text: string | null
  readonly department: string | null
  readonly laws: readonly string[]
  readonly results: readonly string[]
}

export interface ItemKnowledge {
  readonly items: readonly MatchableItem[]
  /** Names of items that are none of `items` but look like them. */
  readonly otherNames: readonly string[]
  /** What people have decided for a name: an item’s id, or null for none of them. By `nameKey`. */
  readonly decisions: ReadonlyMap<string, string | null>
}

export type ItemMatcher = (observed: ObservedItem) => Outcome<MatchableItem>

/** Names that differ in width, quotation marks, blanks or punctuation alone are one name to a decision. */
export const nameKey = bare

interface Entry extends ItemName {
  /** Undefined: a name of no item in the list. */
  readonly item: MatchableItem | undefined
  readonly label: string
  readonly telling: readonly string[]
}

interface NameMatch {
  readonly entry: Entry
  readonly score: number
  readonly reason: string
}

const NONE_KNOWN = '没有名称相近的基本事项'
/** Types of items that are paid or given to people: there another handling word is another item. */
const GIVEN = new Set(['05', '20'])
const SUGGESTED = 3

export function createItemMatcher(knowledge: ItemKnowledge): ItemMatcher {
  const book = new ItemBook(knowledge)
  return (observed) => book.match(observed)
}

class ItemBook {
  readonly #decisions: ItemKnowledge['decisions']
  readonly #byId: ReadonlyMap<string, MatchableItem>
  readonly #byCode = new Map<string, MatchableItem>()
  readonly #byMainItem = new Map<string, MatchableItem | null>()
  readonly #byKey = new Map<string, Entry>()
  readonly #bySubject = new Map<string, Entry[]>()
  /** By the loose key; null where names of several items share it. */
  readonly #byLoose = new Map<string, Entry | null>()
  readonly #entries: Entry[] = []
  readonly #index: NgramIndex
  readonly #names = new Remembered<{ read: ItemName; exact: NameMatch | undefined; near: readonly NameMatch[] }>(20_000)

  constructor({ items, otherNames, decisions }: ItemKnowledge) {
    this.#decisions = decisions
    this.#byId = new Map(items.map((item) => [item.id, item]))
    for (const item of items) {
      this.#add(item.name, item)
      for (const code of [item.code, ...item.codes]) if (code) this.#byCode.set(code, item)
      const main = mainItemOf(item.code)
      // A main item with several sub-items in the list does not tell which of them is meant.
      if (main) this.#byMainItem.set(main, this.#byMainItem.has(main) ? null : item)
    }
    for (const item of items) for (const alias of item.aliases) this.#add(alias, item)
    for (const name of otherNames) this.#add(name, undefined)
    this.#index = new NgramIndex(this.#entries.map((entry) => entry.subject))
  }

  #add(label: string, item: MatchableItem | undefined): void {
    const key = bare(label)
    // A name of the list goes before an alias, an alias before the name of something else.
    if (this.#byKey.has(key)) return
    const read = readItemName(label)
    const entry = { ...read, item, label, telling: tellingWords(read.subject) }
    this.#byKey.set(key, entry)
    this.#entries.push(entry)
    const same = this.#bySubject.get(entry.subject)
    if (same) same.push(entry)
    else this.#bySubject.set(entry.subject, [entry])
    const loose = looseKey(entry.subject)
    if (!loose) return
    const held = this.#byLoose.get(loose)
    this.#byLoose.set(loose, held === undefined || held?.item === entry.item ? (held ?? entry) : null)
  }

  match(observed: ObservedItem): Outcome<MatchableItem> {
    const key = nameKey(observed.name)
    const decided = this.#decisions.get(key)
    if (decided !== undefined) return this.#decided(decided)
    const { read, exact, near } = this.#names.get(key, () => this.#readName(observed.name))
    const coded = read.oneThing ? undefined : this.#coded(observed)
    if (exact) return this.#byName(exact, coded, near)
    if (coded) return this.#byCodeAlone(coded, near)
    return this.#byLikeness(observed, near)
  }

  #decided(id: string | null): Outcome<MatchableItem> {
    const item = id === null ? undefined : this.#byId.get(id)
    if (id !== null && !item) return none('已作的匹配决定指向的基本事项不在目录中', [])
    return item
      ? { state: 'matched', to: item, score: 1, reason: '按已作的匹配决定', suggestions: [] }
      : none('已决定不对应任何基本事项', [])
  }

  #readName(name: string): { read: ItemName; exact: NameMatch | undefined; near: readonly NameMatch[] } {
    const read = readItemName(name)
    return { read, exact: this.#exact(name, read), near: this.#near(read) }
  }

  #exact(name: string, read: ItemName): NameMatch | undefined {
    const same = this.#byKey.get(bare(name))
    if (same) return same.item?.name === same.label ? named(same, 1, '名称相同') : named(same, 0.98, sameAs(same))
    for (const [at, tail] of withoutPlace(read.subject).entries()) {
      const found = (this.#bySubject.get(tail) ?? []).filter(
        (entry) => entry.oneThing === read.oneThing && fits(entry, read),
      )
      // The act decides between an item and its neighbour of the same subject: 企业投资项目备案, 企业投资项目核准.
      const best = found.find((entry) => entry.act === read.act) ?? (at > 0 && read.act === null ? undefined : found[0])
      if (!best) continue
      // A bare subject without any act, 职业介绍, may be a service of another kind.
      if (read.act === null && read.handling.length === 0 && read.subject.length < (best.act === null ? 3 : 6)) continue
      const place = at > 0
      const sure = best.act === read.act ? 0 : 0.04
      return named(
        best,
        (place ? 0.93 : 0.96) - sure,
        place ? `名称去掉地区后与“${best.label}”相同` : `名称去掉办理情形后与“${best.label}”相同`,
      )
    }
    return this.#loosely(read)
  }

  /** The same words in another order, or with words of who does it. */
  #loosely(read: ItemName): NameMatch | undefined {
    if (read.act === null && read.handling.length === 0) return undefined
    for (const tail of withoutPlace(read.subject)) {
      const key = looseKey(tail)
      const entry = key === undefined ? undefined : this.#byLoose.get(key)
      if (entry && entry.oneThing === read.oneThing && fits(entry, read))
        return named(entry, 0.88, `名称与“${entry.label}”用词相同`)
    }
    return undefined
  }

  /** The most alike by their characters; of one item, its most alike name. */
  #near(read: ItemName): NameMatch[] {
    const best = new Map<MatchableItem | Entry, NameMatch>()
    for (const tail of withoutPlace(read.subject).slice(0, 2)) {
      const words = tellingWords(tail)
      for (const { at, similarity } of this.#index.nearest(tail, 24)) {
        const entry = this.#entries[at]!
        const score = likeness(tail, words, read, entry, similarity)
        const owner = entry.item ?? entry
        if (score > (best.get(owner)?.score ?? 0)) best.set(owner, named(entry, score, `名称与“${entry.label}”相近`))
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, 8)
  }

  #coded({ own, text }: ObservedItem): { item: MatchableItem; own: boolean; exact: boolean } | undefined {
    for (const [words, isOwn] of [
      [own.join(' '), true],
      [text ?? '', false],
    ] as const) {
      const codes = codesIn(words)
      const found = new Set(codes.flatMap((code) => this.#byCode.get(code) ?? []))
      if (found.size === 1) return { item: [...found][0]!, own: isOwn, exact: true }
      if (found.size > 1) return undefined
      const mains = new Set(codes.flatMap((code) => this.#byMainItem.get(mainItemOf(code) ?? '') ?? []))
      if (mains.size === 1) return { item: [...mains][0]!, own: isOwn, exact: false }
    }
    return undefined
  }

  #byName(
    exact: NameMatch,
    coded: { item: MatchableItem } | undefined,
    near: readonly NameMatch[],
  ): Outcome<MatchableItem> {
    const { item } = exact.entry
    if (!item) {
      if (coded) return unsure([{ to: coded.item, score: 0.6, reason: '编码相同，但名称属于另一事项' }])
      return none(`名称属于另一事项“${exact.entry.label}”`, suggestionsOf(near, 0.6))
    }
    if (coded?.item === item) return sure(item, 1, `编码相同，${exact.reason}`, near)
    if (coded && exact.score < 0.98) {
      return unsure([
        { to: item, score: 0.7, reason: `${exact.reason}，但编码属于“${coded.item.name}”` },
        { to: coded.item, score: 0.6, reason: '编码相同，但名称不同' },
      ])
    }
    return sure(item, exact.score, exact.reason, near)
  }

  #byCodeAlone(
    coded: { item: MatchableItem; own: boolean; exact: boolean },
    near: readonly NameMatch[],
  ): Outcome<MatchableItem> {
    const alike = near.find(({ entry }) => entry.item === coded.item)?.score ?? 0
    const other = near.find(({ entry }) => entry.item !== coded.item)?.score ?? 0
    const how = coded.exact ? '编码相同' : '主项编码相同'
    if (other >= CERTAIN && other > alike + 0.1)
      return unsure([{ to: coded.item, score: 0.6, reason: `${how}，但名称更像另一事项` }])
    const score = (coded.exact ? 0.86 : 0.62) + (coded.own ? 0.06 : 0) + (alike >= 0.35 ? 0.06 : coded.own ? 0 : -0.1)
    return ranked([{ to: coded.item, score: rounded(score), reason: alike >= 0.35 ? `${how}，名称相近` : how }])
  }

  #byLikeness(observed: ObservedItem, near: readonly NameMatch[]): Outcome<MatchableItem> {
    const other = near.find(({ entry }) => !entry.item)
    const weighed = near.flatMap(({ entry, score, reason }): Suggestion<MatchableItem>[] => {
      if (!entry.item) return []
      const evidence = weigh(observed, entry.item)
      const why = [
        evidence.sameLaw ? '设定依据相同' : null,
        evidence.sameResult ? '办理结果相同' : null,
        reason,
        evidence.otherField ? '但办理部门不同' : null,
      ]
      // What is the same beside the name helps a name that is alike already; it cannot replace one.
      const support = score < 0.3 ? Math.min(evidence.weight, 0) : evidence.weight * Math.min(1, score + 0.3)
      return [
        { to: entry.item, score: rounded(Math.min(0.96, score + support)), reason: why.filter(Boolean).join('，') },
      ]
    })
    weighed.sort((a, b) => b.score - a.score)
    const shown = weighed.filter(({ score }) => score >= WORTH_SHOWING)
    const best = weighed[0]
    if (!best) return none(NONE_KNOWN, [])
    if (other && other.score >= best.score)
      return none(`名称更像另一事项“${other.entry.label}”`, shown.slice(0, SUGGESTED))
    const second = weighed[1]
    if (second && best.score >= CERTAIN && best.score - second.score < 0.05)
      return unsure(shown.map((one) => ({ ...one, score: Math.min(one.score, 0.75) })))
    return shown.length > 0 ? ranked(shown) : { ...none(NONE_KNOWN, []), score: best.score }
  }
}

const named = (entry: Entry, score: number, reason: string): NameMatch => ({ entry, score, reason })
const sameAs = ({ label }: Entry): string => `名称与别名“${label}”相同`

/** Acts must agree; where something is given to people, the handling must be one that the item has. */
function fits(entry: Entry, read: ItemName): boolean {
  if (!actsAgree(entry.act, read.act)) return false
  if (!entry.item || !GIVEN.has(entry.item.itemType)) return true
  const own: readonly string[] = [
    '申领',
    '申请',
    '办理',
    '新办',
    '首次申领',
    '首次申请',
    '首次',
    '申办',
    '领取',
    '发放',
    '核发',
    ...entry.item.handling,
  ]
  return read.handling.every((word) => own.includes(word))
}

function likeness(
  subject: string,
  telling: readonly string[],
  read: ItemName,
  entry: Entry,
  similarity: number,
): number {
  let score = Math.min(0.95, similarity)
  // 中外合资人力资源服务机构设立许可: the head of a Chinese name stands at its end.
  const told = read.act !== null || read.handling.length > 0
  if (entry.item && told && entry.subject.length >= 5 && subject.endsWith(entry.subject))
    score = Math.max(score, CERTAIN + 0.02)
  score -= Math.min(0.45, lacking(telling, entry.subject) * 0.22) + Math.min(0.2, lacking(entry.telling, subject) * 0.1)
  if (!actsAgree(entry.act, read.act)) score -= 0.2
  if (entry.oneThing !== read.oneThing) score *= 0.4
  if (entry.item && !fits(entry, read)) score -= 0.1
  // A name without any act may be a page, a service or a topic.
  if (!told) score = Math.min(score, CERTAIN - 0.05)
  return Math.max(0, score)
}

const suggestionsOf = (near: readonly NameMatch[], least: number): Suggestion<MatchableItem>[] =>
  near.flatMap(({ entry, score, reason }) =>
    entry.item && score >= least ? [{ to: entry.item, score: rounded(score), reason }] : [],
  )

function sure(item: MatchableItem, score: number, reason: string, near: readonly NameMatch[]): Outcome<MatchableItem> {
  const others = suggestionsOf(near, POSSIBLE).filter(({ to }) => to !== item)
  return { state: 'matched', to: item, score: rounded(score), reason, suggestions: others.slice(0, SUGGESTED) }
}

function unsure(suggestions: readonly Suggestion<MatchableItem>[]): Outcome<MatchableItem> {
  const [best] = suggestions
  return {
    state: 'unsure',
    to: null,
    score: best!.score,
    reason: `不能确定：${best!.reason}`,
    suggestions: suggestions.slice(0, SUGGESTED),
  }
}

const none = (reason: string, suggestions: readonly Suggestion<MatchableItem>[]): Outcome<MatchableItem> => ({
  state: 'none',
  to: null,
  score: rounded(suggestions[0]?.score ?? 0),
  reason,
  suggestions,
})

function ranked(suggestions: readonly Suggestion<MatchableItem>[]): Outcome<MatchableItem> {
  const best = suggestions[0]!
  const state = stateOf(best.score)
  if (state === 'matched')
    return { state, to: best.to, score: best.score, reason: best.reason, suggestions: suggestions.slice(1, SUGGESTED) }
  if (state === 'unsure') return unsure(suggestions)
  return { ...none(NONE_KNOWN, suggestions.slice(0, SUGGESTED)), score: best.score }
}

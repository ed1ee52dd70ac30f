import type { NamePattern } from '#modules/dictionary/index.ts'
import { actFit, actsOn } from './act-fit.ts'
import { byPairs, Explained, rarity } from './explained.ts'
import { type IndexedItem, type ItemIndex, pairsIn } from './item-index.ts'
import type { Phrases } from './phrases.ts'
import type { Question } from './question.ts'
import { LEAST_COVERAGE, WEIGHTS } from './weights.ts'

export interface Ranked {
  readonly itemCode: string
  readonly score: number
  /** Share of what any item explains of the question that this one does. */
  readonly coverage: number
  /** The same, counting also what no item knows. */
  readonly understood: number
}

/** Orders the items by how much of the question they explain and how little else they are about. */
export function rank(question: Question, index: ItemIndex, phrases: Phrases): Ranked[] {
  const explained = new Explained(question.text, question.asked.places, index.items.length)
  byPairs(explained, index)
  byPhrasePairs(explained, index, phrases)
  const patterns = byPhrases(explained, question, index, phrases)
  const { known, unknown } = explained
  if (known === 0) return []
  const asked = new Set(pairsIn(question.text))
  const coverages = explained.touched.map((item) => ({ item, coverage: explained.by(item) / known }))
  const best = coverages.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  return coverages
    .filter(({ coverage }) => coverage >= best * LEAST_COVERAGE)
    .map(({ item, coverage }) => {
      const { itemCode, acts } = index.items[item]!
      const said = patterns.get(item)?.flatMap(({ all }) => all.flatMap(pairsIn)) ?? []
      const spoken = said.length > 0 ? new Set([...asked, ...said]) : asked
      const root = Math.sqrt(coverage)
      const fit = WEIGHTS.name * nameFit(index.items[item]!, spoken, question, index)
      const score = coverage + (fit + actFit(question.asked, acts.acts)) * root
      return { itemCode, score, coverage, understood: (coverage * known) / (known + unknown) }
    })
    .sort((a, b) => b.score - a.score || (a.itemCode < b.itemCode ? -1 : 1))
}

/** Explains a question by pairs of characters of everyday phrases, for what is said in yet another way. */
function byPhrasePairs(explained: Explained, index: ItemIndex, { pairs, groups }: Phrases): void {
  const { text } = explained
  for (let at = 0; at + 1 < text.length; at++) {
    const having = pairs.get(text.slice(at, at + 2)) ?? []
    const weight = rarity(groups.length, having.length) * WEIGHTS.phrasePair
    for (const group of having) {
      for (const [order, pattern] of (groups[group]?.patterns ?? []).entries()) {
        for (const item of index.fitting(pattern)) explained.add(item, at, weight * decayOf(order))
      }
    }
  }
}

/** Of several patterns of a group the one most meant stands first. */
const decayOf = (order: number): number => Math.max(WEIGHTS.leastPattern, 1 - order * WEIGHTS.perPattern)

/** Explains a question by everyday phrases; returns by which patterns each item was meant. */
function byPhrases(
  explained: Explained,
  { hits, asked }: Question,
  index: ItemIndex,
  phrases: Phrases,
): ReadonlyMap<number, readonly NamePattern[]> {
  const meant = new Map<number, NamePattern[]>()
  const toAct = actsOn(asked)
  for (const { group, spans, share } of hits) {
    for (const [order, pattern] of (phrases.groups[group]?.patterns ?? []).entries()) {
      const items = index.fitting(pattern)
      const strength = rarity(explained.size, items.length) * WEIGHTS.phrase * decayOf(order) * share
      const own = new Set(items)
      for (const item of toAct ? new Set(items.flatMap((one) => index.family(one))) : items) {
        const known = own.has(item) ? strength : strength * WEIGHTS.family
        for (const { start, end } of spans) {
          for (let at = start; at < Math.max(end - 1, start + 1); at++) explained.add(item, at, known)
        }
        const patterns = meant.get(item)
        if (patterns) patterns.push(pattern)
        else meant.set(item, [pattern])
      }
    }
  }
  return meant
}

/** Share of a name that the question speaks of, rare pairs of characters counting more. */
function nameFit(
  { core, acts }: IndexedItem,
  spoken: ReadonlySet<string>,
  { asked }: Question,
  { names, items }: ItemIndex,
): number {
  const isAsked = [...acts.acts].some((act) => asked.acts.has(act))
  let whole = 0
  let fitting = 0
  for (let at = 0; at + 1 < core.length; at++) {
    const pair = core.slice(at, at + 2)
    const weight = rarity(items.length, names.get(pair)?.length ?? 1)
    whole += weight
    if (spoken.has(pair) || (isAsked && acts.places.has(at))) fitting += weight
  }
  return whole === 0 ? 0 : fitting / whole
}

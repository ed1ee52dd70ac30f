import type { NamePattern } from '#modules/dictionary/index.ts'
import { type ItemIndex, pairsIn } from './item-index.ts'
import type { Phrases } from './phrases.ts'
import type { Question } from './question.ts'

export interface Ranked {
  readonly itemCode: string
  readonly score: number
  /** Share of the telling part of the question that the item explains. */
  readonly coverage: number
  /** The same, counting also what no item knows. */
  readonly understood: number
}

/** Measured on questions of citizens; see the room's README. */
export const WEIGHTS = {
  /** A phrase of everyday life tells nearly as much as the name itself, the patterns after the first a little less. */
  phrase: 1.0,
  perPattern: 0.04,
  leastPattern: 0.75,
  beside: 0.25,
  materials: 0.08,
  unknown: 0.5,
  /** How much it counts that little of the name is left unexplained. */
  name: 0.4,
  sameAction: 0.25,
  otherAction: 0.22,
  noAction: 0.08,
  /** Nothing was said about an act: who begins is meant, not who changes or ends. */
  unaskedAction: 0.12,
}

/** Orders the items by how much of the question they explain and how little else they are about. */
export function rank(question: Question, index: ItemIndex, phrases: Phrases): Ranked[] {
  const { text } = question
  const size = index.items.length
  const told = new Float64Array(text.length)
  const explained = new Map<number, Float64Array>()
  const explain = (place: number, at: number, strength: number) => {
    let row = explained.get(place)
    if (!row) {
      row = new Float64Array(text.length)
      explained.set(place, row)
    }
    if (row[at]! < strength) row[at] = strength
    if (told[at]! < strength) told[at] = strength
  }

  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    if (pair.includes(' ')) continue
    for (const [postings, weight] of [
      [index.names, 1],
      [index.beside, WEIGHTS.beside],
      [index.materials, WEIGHTS.materials],
    ] as const) {
      const places = postings.get(pair)
      if (!places) continue
      const strength = rarity(size, places.length) * weight
      for (const place of places) explain(place, at, strength)
    }
  }

  const patterns = new Map<number, NamePattern[]>()
  for (const { group, spans } of question.hits) {
    for (const [order, pattern] of (phrases.groups[group]?.patterns ?? []).entries()) {
      const places = index.fitting(pattern)
      const strength =
        rarity(size, places.length) * WEIGHTS.phrase * Math.max(WEIGHTS.leastPattern, 1 - order * WEIGHTS.perPattern)
      for (const place of places) {
        for (const { start, end } of spans) {
          for (let at = start; at < Math.max(end - 1, start + 1); at++) explain(place, at, strength)
        }
        const known = patterns.get(place)
        if (known) known.push(pattern)
        else patterns.set(place, [pattern])
      }
    }
  }

  const total = sum(told)
  if (total === 0) return []
  const whole = total + unknownPairs(text, told) * rarity(size, 1) * WEIGHTS.unknown
  const asked = new Set(pairsIn(text))
  const ranked: Ranked[] = []
  for (const [place, row] of explained) {
    const explains = sum(row)
    const coverage = explains / total
    const item = index.items[place]!
    const fit = nameFit(item.core, asked, patterns.get(place) ?? [], index, size)
    const score =
      coverage +
      WEIGHTS.name * fit * Math.sqrt(coverage) +
      actionFit(question.actions, item.actions) * Math.sqrt(coverage)
    ranked.push({ itemCode: item.itemCode, score, coverage, understood: explains / whole })
  }
  return ranked.sort((a, b) => b.score - a.score || (a.itemCode < b.itemCode ? -1 : 1))
}

const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0)

/** Pairs of which nothing is known: they may be what the question is about. */
function unknownPairs(text: string, told: Float64Array): number {
  let count = 0
  for (let at = 0; at + 1 < text.length; at++) {
    if (told[at] === 0 && text[at] !== ' ' && text[at + 1] !== ' ') count += 1
  }
  return count
}

const rarity = (size: number, count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5))

/** Share of a name that the question speaks of, rare pairs of characters counting more. */
function nameFit(
  core: string,
  asked: ReadonlySet<string>,
  patterns: readonly NamePattern[],
  index: ItemIndex,
  size: number,
): number {
  const spoken = new Set<number>()
  for (const { all } of patterns) {
    for (const part of all) {
      const start = core.indexOf(part)
      for (let at = start; at < start + part.length - 1; at++) spoken.add(at)
    }
  }
  let whole = 0
  let fitting = 0
  for (const [at, pair] of pairsIn(core).entries()) {
    const weight = rarity(size, index.names.get(pair)?.length ?? 1)
    whole += weight
    if (spoken.has(at) || asked.has(pair)) fitting += weight
  }
  return whole === 0 ? 0 : fitting / whole
}

function actionFit(asked: ReadonlySet<string>, has: ReadonlySet<string>): number {
  const special = [...has].filter((action) => action !== '新办')
  if (asked.size === 0 || (asked.size === 1 && asked.has('新办'))) {
    return special.length > 0 ? -WEIGHTS.unaskedAction : 0
  }
  if ([...asked].some((action) => has.has(action))) return WEIGHTS.sameAction
  return special.length > 0 ? -WEIGHTS.otherAction : -WEIGHTS.noAction
}

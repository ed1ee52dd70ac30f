import type { Audience } from '#contracts/guide/index.ts'
import { pairsOf, plainText } from './plain-text.ts'

interface Entry {
  readonly itemCode: string
  readonly name: string
  readonly plainName: string
  readonly personThemes: readonly string[]
  readonly corporateThemes: readonly string[]
  readonly audiences: readonly Audience[]
  readonly common: boolean
  readonly pairs: () => readonly ReadonlySet<string>[]
}

export interface Match {
  readonly itemCode: string
  readonly allFit: boolean
  readonly rank: number
}

export interface Answers {
  readonly match: 'words' | 'part' | 'nearest'
  /** Best first. */
  readonly itemCodes: readonly string[]
}

/** An answer that fits one word only is shown as long as it fits about as well as the best. */
const WEAKEST_SHOWN = 0.3
/** Share of common pairs of characters from which two phrases resemble each other. */
const RESEMBLANCE = 0.3
const NEAREST_SHOWN = 6

/**
 * The answers to a question: where all its words fit or it is part of the name; else where some words fit; else the names and
 * everyday words that resemble it most.
 */
export function answersTo(question: string, directory: ReadonlyMap<string, Entry>, matches: readonly Match[]): Answers {
  const asked = plainText(question)
  const inName = [...directory.values()].filter((entry) => asked !== '' && entry.plainName.includes(asked))
  const scores = new Map<string, number>()
  for (const { itemCode, allFit, rank } of matches) if (allFit) scores.set(itemCode, rank)
  for (const { itemCode, plainName } of inName) {
    scores.set(itemCode, (scores.get(itemCode) ?? 0) + (plainName === asked ? 10 : plainName.startsWith(asked) ? 2 : 1))
  }
  if (scores.size > 0) {
    return { match: matches.some((match) => match.allFit) ? 'words' : 'part', itemCodes: inOrder(scores, directory) }
  }
  const best = Math.max(...matches.map((match) => match.rank))
  const fitting = matches.filter((match) => match.rank >= best * WEAKEST_SHOWN)
  if (fitting.length > 0) {
    return { match: 'words', itemCodes: inOrder(new Map(fitting.map((m) => [m.itemCode, m.rank])), directory) }
  }
  return { match: 'nearest', itemCodes: nearestTo(asked, directory) }
}

function nearestTo(asked: string, directory: ReadonlyMap<string, Entry>): string[] {
  const wanted = pairsOf(asked)
  if (wanted.length === 0) return []
  const scores = new Map<string, number>()
  for (const entry of directory.values()) {
    const score = Math.max(...entry.pairs().map((phrase) => resemblance(wanted, phrase)))
    if (score >= RESEMBLANCE) scores.set(entry.itemCode, score)
  }
  return inOrder(scores, directory).slice(0, NEAREST_SHOWN)
}

/** Common pairs among the pairs of either (the cosine of two sets). */
function resemblance(wanted: readonly string[], phrase: ReadonlySet<string>): number {
  const common = wanted.filter((pair) => phrase.has(pair)).length
  return common === 0 ? 0 : common / Math.sqrt(wanted.length * phrase.size)
}

function inOrder(scores: ReadonlyMap<string, number>, directory: ReadonlyMap<string, Entry>): string[] {
  const common = (itemCode: string): number => (directory.get(itemCode)?.common ? 1 : 0)
  return [...scores]
    .sort(([a, one], [b, other]) => other - one || common(b) - common(a) || (a < b ? -1 : 1))
    .map(([itemCode]) => itemCode)
}

export interface Filter {
  readonly audience?: Audience
  readonly theme?: string
}

export function fits(entry: Entry, filter: Filter): boolean {
  if (filter.audience && !entry.audiences.includes(filter.audience)) return false
  if (!filter.theme) return true
  const themes = {
    person: entry.personThemes,
    corporate: entry.corporateThemes,
    both: [...entry.personThemes, ...entry.corporateThemes],
  }[filter.audience ?? 'both']
  return themes.includes(filter.theme)
}

const BY_NAME = new Intl.Collator('zh-Hans-CN')

/** For lists without a question: those most asked for first, the rest by the sound of their names. */
export function listed(entries: readonly Entry[]): string[] {
  return [...entries]
    .sort(
      (a, b) =>
        Number(b.common) - Number(a.common) || BY_NAME.compare(a.name, b.name) || (a.itemCode < b.itemCode ? -1 : 1),
    )
    .map((entry) => entry.itemCode)
}

import { type EverydayTerms, fitsPattern, type NamePattern, namePattern } from '#modules/dictionary/index.ts'
import { compact } from './compact.ts'
import { pairsIn } from './item-index.ts'
import { WEIGHTS } from './weights.ts'

/** The vocabulary made ready for finding its phrases in a question. */
export interface Phrases {
  readonly groups: readonly { readonly patterns: readonly NamePattern[] }[]
  /** By the compact form of the phrase. */
  readonly whole: ReadonlyMap<string, readonly number[]>
  /** Phrases of several parts that need not stand together. */
  readonly split: readonly { readonly parts: readonly string[]; readonly group: number }[]
  /** Phrases long enough to be known by two parts that stand apart, by their first two characters. */
  readonly long: ReadonlyMap<string, readonly string[]>
  readonly longest: number
  /** Groups by the pairs of characters of their phrases, without pairs that stand in many. */
  readonly pairs: ReadonlyMap<string, readonly number[]>
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A phrase found in a question: its place, or the places of its parts. */
export interface PhraseHit {
  readonly group: number
  readonly spans: readonly Span[]
  /** How far it counts, up to 1. */
  readonly share: number
}

/** Shorter ones fall into parts that are no words. */
const LONG = 4

export function phrasesOf({ groups }: Pick<EverydayTerms, 'groups'>): Phrases {
  const whole = new Map<string, number[]>()
  const split: { parts: string[]; group: number }[] = []
  for (const [group, { everyday }] of groups.entries()) {
    for (const phrase of everyday) {
      const parts = phrase.split('+').map(compact).filter(Boolean)
      if (parts.length > 1) split.push({ parts, group })
      else if (parts[0]) whole.set(parts[0], [...(whole.get(parts[0]) ?? []), group])
    }
  }
  return {
    groups: groups.map(({ official }) => ({ patterns: official.map(namePattern).map(plainPattern) })),
    whole,
    split,
    long: Map.groupBy(
      [...whole.keys()].filter((phrase) => phrase.length >= LONG),
      (phrase) => phrase.slice(0, 2),
    ),
    longest: Math.max(0, ...[...whole.keys()].map((phrase) => phrase.length)),
    pairs: groupsByPair(groups.map(({ everyday }) => everyday)),
  }
}

/** A pair in more groups than this tells little. */
const COMMON_PAIR = 60

function groupsByPair(phrases: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [group, list] of phrases.entries()) {
    const parts = list.flatMap((phrase) => phrase.split('+')).map(compact)
    for (const pair of new Set(parts.flatMap(pairsIn))) {
      const known = groups.get(pair)
      if (known) known.push(group)
      else groups.set(pair, [group])
    }
  }
  return new Map([...groups].filter(([, list]) => list.length <= COMMON_PAIR))
}

/** Whether many ask for the item of a name: a group says so of what its first pattern names. */
export function commonPatterns({ groups }: Pick<EverydayTerms, 'groups'>): (name: string) => boolean {
  const firsts = groups.flatMap(({ official, common }) => (common && official[0] ? [namePattern(official[0])] : []))
  const patterns = firsts.map(plainPattern)
  return (name) => {
    const plain = compact(name)
    return patterns.some((pattern) => fitsPattern(plain, pattern))
  }
}

const plainPattern = ({ all, none }: NamePattern): NamePattern => ({ all: all.map(compact), none: none.map(compact) })

/** All phrases of the vocabulary in a compact question; of phrases that lie inside a longer one, only the longer. */
export function phrasesIn(text: string, phrases: Phrases): PhraseHit[] {
  const found: PhraseHit[] = []
  let reached = 0
  for (let start = 0; start < text.length; start++) {
    for (let end = Math.min(text.length, start + phrases.longest); end > start && end > reached; end--) {
      const groups = phrases.whole.get(text.slice(start, end))
      if (!groups) continue
      found.push(...groups.map((group) => ({ group, spans: [{ start, end }], share: 1 })))
      reached = end
      break
    }
  }
  for (const { parts, group } of phrases.split) {
    const spans = parts.map((part) => spanOf(text, part, 0))
    if (spans.every((span) => span !== undefined)) found.push({ group, spans, share: 1 })
  }
  return [...found, ...scattered(text, phrases)]
}

function spanOf(text: string, part: string, from: number): Span | undefined {
  const start = text.indexOf(part, from)
  return start < 0 ? undefined : { start, end: start + part.length }
}

/** Phrases with something put in between: 捡到身份证 in 捡到别人的身份证. Both parts are of two characters at least. */
function scattered(text: string, { whole, long }: Phrases): PhraseHit[] {
  const found: PhraseHit[] = []
  for (let start = 0; start + 1 < text.length; start++) {
    for (const phrase of long.get(text.slice(start, start + 2)) ?? []) {
      let end = start + 2
      while (end - start < phrase.length - 2 && text[end] === phrase[end - start]) end += 1
      const rest = phrase.slice(end - start)
      const span = text.startsWith(phrase, start) ? undefined : spanOf(text, rest, end)
      if (!span) continue
      for (const group of whole.get(phrase) ?? []) {
        found.push({ group, spans: [{ start, end }, span], share: WEIGHTS.scattered })
      }
    }
  }
  return found
}

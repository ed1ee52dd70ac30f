import { type EverydayTerms, fitsPattern, type NamePattern, namePattern } from '#modules/dictionary/index.ts'
import { compact } from './compact.ts'

/** The vocabulary made ready for finding its phrases in a question. */
export interface Phrases {
  readonly groups: readonly { readonly patterns: readonly NamePattern[]; readonly common: boolean }[]
  /** By the compact form of the phrase. */
  readonly whole: ReadonlyMap<string, readonly number[]>
  /** Phrases of several parts that need not stand together. */
  readonly split: readonly { readonly parts: readonly string[]; readonly group: number }[]
  readonly longest: number
}

/** A phrase found in a question: its place, or the places of its parts. */
export interface PhraseHit {
  readonly group: number
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

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
    groups: groups.map(({ official, common }) => ({
      patterns: official.map((text) => namePattern(text)).map(plainPattern),
      common: common === true,
    })),
    whole,
    split,
    longest: Math.max(0, ...[...whole.keys()].map((phrase) => phrase.length)),
  }
}

/** Whether many ask for the item of a plain name: a group says so of what its first pattern names. */
export function commonPatterns({ groups }: Pick<EverydayTerms, 'groups'>): (plainName: string) => boolean {
  const patterns = groups.flatMap(({ official, common }) => (common && official[0] ? [namePattern(official[0])] : []))
  const plain = patterns.map(plainPattern)
  return (plainName) => plain.some((pattern) => fitsPattern(compact(plainName), pattern))
}

const plainPattern = ({ all, none }: NamePattern): NamePattern => ({ all: all.map(compact), none: none.map(compact) })

/** All phrases of the vocabulary in a compact question; of phrases that lie inside a longer one, only the longer. */
export function phrasesIn(text: string, { whole, split, longest }: Phrases): PhraseHit[] {
  const found: PhraseHit[] = []
  let reached = 0
  for (let start = 0; start < text.length; start++) {
    for (let end = Math.min(text.length, start + longest); end > start && end > reached; end--) {
      const groups = whole.get(text.slice(start, end))
      if (!groups) continue
      found.push(...groups.map((group) => ({ group, spans: [{ start, end }] })))
      reached = end
      break
    }
  }
  for (const { parts, group } of split) {
    const spans = parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }))
    if (spans.every(({ start }) => start >= 0)) found.push({ group, spans })
  }
  return found
}

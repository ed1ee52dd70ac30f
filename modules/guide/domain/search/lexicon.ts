import { pairsIn } from './item-index.ts'
import { soundOf } from './sounds.ts'

/** What is written in names and phrases: against it a question is read that is typed in letters or with a slip. */
export interface Lexicon {
  /** Phrases first. */
  readonly phrases: readonly string[]
  readonly names: readonly string[]
  /** How often two neighbouring characters stand together. */
  readonly pairs: ReadonlyMap<string, number>
  /** How often three do; those of phrases count more. */
  readonly triples: ReadonlyMap<string, number>
  /** Characters that sound alike. */
  alike(character: string): readonly string[]
  /** Characters seen between or beside two others; `_` stands for the one that is sought. */
  fitting(gap: string): readonly string[]
}

const PHRASE_COUNTS = 5

export function lexiconOf(phrases: readonly string[], names: readonly string[]): Lexicon {
  const pairs = new Map<string, number>()
  const triples = new Map<string, number>()
  const bySound = new Map<string, Set<string>>()
  const gaps = new Map<string, Set<string>>()
  const put = (sets: Map<string, Set<string>>, key: string, value: string) => {
    const set = sets.get(key)
    if (set) set.add(value)
    else sets.set(key, new Set([value]))
  }
  for (const [texts, weight] of [
    [phrases, PHRASE_COUNTS],
    [names, 1],
  ] as const) {
    for (const text of texts) {
      for (const pair of pairsIn(text)) pairs.set(pair, (pairs.get(pair) ?? 0) + weight)
      for (let at = 0; at + 2 < text.length; at++) {
        const triple = text.slice(at, at + 3)
        const count = triples.get(triple)
        triples.set(triple, (count ?? 0) + weight)
        if (count !== undefined) continue
        const [one, two, three] = triple as unknown as [string, string, string]
        put(gaps, `_${two}${three}`, one)
        put(gaps, `${one}_${three}`, two)
        put(gaps, `${one}${two}_`, three)
      }
      for (const character of text) put(bySound, soundOf(character), character)
    }
  }
  return {
    phrases,
    names,
    pairs,
    triples,
    alike: (character) => [...(bySound.get(soundOf(character)) ?? [])].filter((other) => other !== character),
    fitting: (gap) => [...(gaps.get(gap) ?? [])],
  }
}

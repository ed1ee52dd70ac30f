import { pairsIn } from './item-index.ts'
import { readingsOf, soundOf } from './sounds.ts'

export interface Beginning {
  readonly text: string
  readonly from: number
  /** A phrase, or the beginning of a name, is likelier meant than the middle of one. */
  readonly likely: boolean
}

/** What is written in names and phrases: against it a question is read that is typed in letters or with a slip. */
export interface Lexicon {
  /** Phrases first. */
  readonly phrases: readonly string[]
  readonly names: readonly string[]
  /** Places from which letters may begin to spell, by their first letter: of phrases the beginning, of names every character. */
  beginnings(letter: string): readonly Beginning[]
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
  let beginnings: ReadonlyMap<string, readonly Beginning[]> | undefined
  return {
    beginnings(letter) {
      beginnings ??= beginningsIn(phrases, names)
      return beginnings.get(letter) ?? []
    },
    phrases,
    names,
    pairs,
    triples,
    alike: (character) => [...(bySound.get(soundOf(character)) ?? [])].filter((other) => other !== character),
    fitting: (gap) => [...(gaps.get(gap) ?? [])],
  }
}

function beginningsIn(phrases: readonly string[], names: readonly string[]): ReadonlyMap<string, readonly Beginning[]> {
  const byLetter = new Map<string, Beginning[]>()
  const put = (text: string, from: number, likely: boolean) => {
    for (const letter of new Set(readingsOf(text[from]!).map((reading) => reading[0]!))) {
      const list = byLetter.get(letter)
      if (list) list.push({ text, from, likely })
      else byLetter.set(letter, [{ text, from, likely }])
    }
  }
  for (const phrase of phrases) put(phrase, 0, true)
  for (const name of names) for (let from = 0; from < name.length; from++) put(name, from, from === 0)
  return byLetter
}

import { pairsIn } from './item-index.ts'
import { readingsOf, soundOf } from './sounds.ts'

/** A place in a text from which letters may begin to spell. */
export interface Beginning {
  readonly text: string
  readonly from: number
  /** A phrase, or the beginning of a name, is likelier meant than the middle of one. */
  readonly likely: boolean
}

/** What is written in names and phrases: against it a question is read that is typed in letters or with a slip. */
export interface Lexicon {
  /** How often two neighbouring characters stand together. */
  pair(text: string): number
  /** All pairs. */
  pairs(): Iterable<readonly [string, number]>
  /** How often three neighbouring characters stand together. */
  triple(text: string): number
  /** Characters that sound alike. */
  alike(character: string): readonly string[]
  /** Characters seen between or beside two others; `_` stands for the one that is sought. */
  fitting(gap: string): readonly string[]
  /** By the first letter: of phrases the beginning, of names every character. */
  beginnings(letter: string): readonly Beginning[]
  /** Whether letters stand in a text as they are: KTV, SC. */
  hasLetters(letters: string): boolean
}

/** A phrase counts more than a name: it is what people say. */
const PHRASE_COUNTS = 5

/** The phrases' part is made once for all; the names' part with every change of a name. */
export const phraseLexicon = (phrases: readonly string[]): Lexicon => lexiconOf(phrases, PHRASE_COUNTS, false)
export const nameLexicon = (names: readonly string[]): Lexicon => lexiconOf([...new Set(names)], 1, true)

export function joined(one: Lexicon, other: Lexicon): Lexicon {
  const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])]
  return {
    pair: (text) => one.pair(text) + other.pair(text),
    pairs: () => [...one.pairs(), ...other.pairs()],
    triple: (text) => one.triple(text) + other.triple(text),
    alike: (character) => both(one.alike(character), other.alike(character)),
    fitting: (gap) => both(one.fitting(gap), other.fitting(gap)),
    beginnings: (letter) => [...one.beginnings(letter), ...other.beginnings(letter)],
    hasLetters: (letters) => one.hasLetters(letters) || other.hasLetters(letters),
  }
}

function lexiconOf(texts: readonly string[], weight: number, anywhere: boolean): Lexicon {
  const pairs = new Map<string, number>()
  const triples = new Map<string, number>()
  const bySound = new Map<string, Set<string>>()
  const gaps = new Map<string, string[]>()
  for (const text of texts) {
    for (const pair of pairsIn(text)) pairs.set(pair, (pairs.get(pair) ?? 0) + weight)
    for (let at = 0; at + 2 < text.length; at++) {
      const triple = text.slice(at, at + 3)
      const count = triples.get(triple)
      triples.set(triple, (count ?? 0) + weight)
      if (count === undefined) for (const [gap, filling] of gapsOf(triple)) put(gaps, gap, filling)
    }
  }
  for (const character of new Set(texts.join(''))) {
    const alike = bySound.get(soundOf(character))
    if (alike) alike.add(character)
    else bySound.set(soundOf(character), new Set([character]))
  }
  let beginnings: ReadonlyMap<string, readonly Beginning[]> | undefined
  return {
    pair: (text) => pairs.get(text) ?? 0,
    pairs: () => pairs,
    triple: (text) => triples.get(text) ?? 0,
    alike: (character) => [...(bySound.get(soundOf(character)) ?? [])].filter((other) => other !== character),
    fitting: (gap) => gaps.get(gap) ?? [],
    beginnings(letter) {
      beginnings ??= beginningsIn(texts, anywhere)
      return beginnings.get(letter) ?? []
    },
    hasLetters: (letters) => pairs.has(letters.slice(0, 2)) && texts.some((text) => text.includes(letters)),
  }
}

const gapsOf = (triple: string): [string, string][] => {
  const [one, two, three] = triple as unknown as [string, string, string]
  return [
    [`_${two}${three}`, one],
    [`${one}_${three}`, two],
    [`${one}${two}_`, three],
  ]
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function beginningsIn(texts: readonly string[], anywhere: boolean): ReadonlyMap<string, readonly Beginning[]> {
  const byLetter = new Map<string, Beginning[]>()
  for (const text of texts) {
    for (let from = 0; from < (anywhere ? text.length : 1); from++) {
      const beginning = { text, from, likely: from === 0 }
      for (const letter of new Set(readingsOf(text[from]!).map((reading) => reading[0]!)))
        put(byLetter, letter, beginning)
    }
  }
  return byLetter
}

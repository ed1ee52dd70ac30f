import type { Lexicon } from './lexicon.ts'
import { readingsOf, speltAt } from './sounds.ts'

/** Readings of a question that is not written in the characters that are meant, the likeliest first; no slip is sought in places that are clear. */
export function respelt(text: string, lexicon: Lexicon, clear: ReadonlySet<number> = new Set()): string[] {
  const letters = /[a-z]{2,}/u.exec(text.replaceAll(/['\s]/g, ''))
  if (letters) {
    const whole = text.replaceAll(/['\s]/g, '')
    const readings = lexicon.hasLetters(letters[0]) ? [] : inCharacters(letters[0], lexicon)
    return readings.map(
      (reading) => whole.slice(0, letters.index) + reading + whole.slice(letters.index + letters[0].length),
    )
  }
  return withoutSlip(text, lexicon, clear)
}

const READINGS_KEPT = 4

function inCharacters(letters: string, lexicon: Lexicon): string[] {
  const scores = new Map<string, number>()
  for (const { text, from, likely } of lexicon.beginnings(letters[0]!)) {
    const spelt = speltAt(letters, text, from)
    if (!spelt) continue
    const reading = text.slice(from, from + spelt.characters)
    const whole = spelt.characters === text.length ? 1 : 0
    const score = (likely ? 1 : 0.5) + spelt.syllables / spelt.characters + whole
    if ((scores.get(reading) ?? 0) < score) scores.set(reading, score)
  }
  if (scores.size === 0) {
    const chained = inPairs(letters, lexicon)
    return chained ? [chained] : []
  }
  return [...scores]
    .sort(([a, one], [b, other]) => other - one || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, READINGS_KEPT)
    .map(([reading]) => reading)
}

/** Letters that spell no phrase and no stretch of a name: the chain of familiar pairs that they spell, as long as possible. */
function inPairs(letters: string, lexicon: Lexicon): string | undefined {
  const best: ({ text: string; score: number } | undefined)[] = [{ text: '', score: 0 }]
  const byLetters = new Map<string, { pair: string; count: number }>()
  for (const [pair, count] of lexicon.pairs()) {
    for (const one of readingsOf(pair[0]!)) {
      for (const two of readingsOf(pair[1]!)) {
        const known = byLetters.get(one + two)
        if (!known || known.count < count) byLetters.set(one + two, { pair, count })
      }
    }
  }
  for (let at = 0; at < letters.length; at++) {
    const before = best[at]
    if (!before) continue
    for (let end = at + 2; end <= Math.min(letters.length, at + 12); end++) {
      const found = byLetters.get(letters.slice(at, end))
      if (!found) continue
      const score = before.score + (end - at) ** 2 + Math.log(found.count)
      if ((best[end]?.score ?? -1) < score) best[end] = { text: before.text + found.pair, score }
    }
  }
  return best.findLast((reached) => reached !== undefined && reached.text !== '')?.text
}

/** A homophone is the usual slip; of other characters only one between or beside familiar ones is believed. */
const HOMOPHONE = 20
/** Each stretch of three that becomes familiar. */
const FITTING = 4
const SLIPS_KEPT = 2

function withoutSlip(text: string, lexicon: Lexicon, clear: ReadonlySet<number>): string[] {
  const scores = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ' || clear.has(at) || isFamiliar(text, at, lexicon)) continue
    for (const { changed, bonus } of changes(text, at, lexicon)) {
      const score = familiarity(changed, at, lexicon)
      if (score > 0 && (scores.get(changed) ?? 0) < score + bonus) scores.set(changed, score + bonus)
    }
  }
  return [...scores]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, SLIPS_KEPT)
    .map(([changed]) => changed)
}

interface Change {
  readonly changed: string
  readonly bonus: number
}

/** Another character in the place, one more beside it, or two that change places. */
function changes(text: string, at: number, lexicon: Lexicon): Change[] {
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  const alike = lexicon.alike(text[at]!)
  return [
    ...alike.map((other) => ({ changed: before + other + after, bonus: HOMOPHONE })),
    ...candidates(text, at, lexicon).map((other) => ({ changed: before + other + after, bonus: 0 })),
    ...(after ? [{ changed: before + after[0] + text[at] + after.slice(1), bonus: HOMOPHONE }] : []),
    ...(after ? lexicon.fitting(`${text[at]}_${after[0]}`) : []).map((one) => ({
      changed: before + text[at] + one + after,
      bonus: 0,
    })),
  ]
}

/** How usual the stretches of three are that a change has made; of a question of two characters, the two. */
function familiarity(text: string, at: number, lexicon: Lexicon): number {
  const counts = [at - 2, at - 1, at, at + 1].flatMap((from) =>
    from < 0 ? [] : lexicon.triple(text.slice(from, from + 3)) || [],
  )
  const whole = text.length === 2 ? lexicon.pair(text) : 0
  const most = Math.max(whole, ...counts)
  return most === 0 ? 0 : Math.log2(1 + most) + counts.length * FITTING
}

/** It stands beside a neighbour as names or phrases have the two. */
const isFamiliar = (text: string, at: number, { pair }: Lexicon): boolean =>
  pair(text.slice(at, at + 2)) > 0 || (at > 0 && pair(text.slice(at - 1, at + 1)) > 0)

function candidates(text: string, at: number, lexicon: Lexicon): string[] {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 3)]
  return [
    ...(before.length === 2 ? lexicon.fitting(`${before}_`) : []),
    ...(after.length === 2 ? lexicon.fitting(`_${after}`) : []),
    ...(before && after ? lexicon.fitting(`${before.at(-1)}_${after[0]}`) : []),
  ]
}

import type { EverydayTerms } from '#modules/dictionary/index.ts'
import { type IndexedItem, indexItems } from './item-index.ts'
import { joined, type Lexicon, nameLexicon, phraseLexicon } from './lexicon.ts'
import { phrasesOf } from './phrases.ts'
import { listeningTo, understand } from './question.ts'
import { type Ranked, rank } from './rank.ts'
import { respelt } from './spelling.ts'

export interface Found {
  /** Best first. */
  readonly ranked: readonly Ranked[]
  /** How the question was read, where it was not as it was typed. */
  readonly meant: string | null
}

/** Finds items by a question in people's own words; pure, so that it can be measured without a database. */
export type Finder = (question: string) => Found

/** How well a question is answered: by how much its best item fits, and how little of it remains unknown. */
const worth = ([best]: readonly Ranked[]): number => (best ? best.score * best.understood : 0)

/** A question of which so much is understood is taken as it stands. */
const PLAIN = 0.85
const HALF = 0.5

/** What is read into a question counts a little less than what stands there. */
const READ_INTO = 0.9

/** What hangs on the vocabulary alone is made once, so that a change of the catalogue costs little. */
export function finderMaker(terms: EverydayTerms): (items: readonly IndexedItem[]) => Finder {
  const phrases = phrasesOf(terms)
  const listening = listeningTo(terms, phrases)
  let said: Lexicon | undefined

  return (items) => {
    const index = indexItems(items)
    let lexicon: Lexicon | undefined
    const answer = (text: string) => rank(understand(text, listening), index, phrases)
    const readings = (question: string) => {
      said ??= phraseLexicon([...phrases.whole.keys()])
      lexicon ??= joined(said, nameLexicon(items.map(({ core }) => core)))
      const { text, asked } = understand(question, listening)
      return respelt(text, lexicon, asked.places)
    }
    return (question) => find(question, answer, readings)
  }
}

function find(
  question: string,
  answer: (text: string) => Ranked[],
  readings: (question: string) => readonly string[],
): Found {
  const direct = answer(question)
  const understood = direct[0]?.understood ?? 0
  if (understood >= PLAIN) return { ranked: direct, meant: null }
  let best: Found = { ranked: direct, meant: null }
  for (const reading of readings(question)) {
    const ranked = answer(reading)
    if (worth(ranked) * READ_INTO <= worth(best.ranked)) continue
    // The same answer to a question that was half understood needs no other wording.
    const needless = understood >= HALF && ranked[0]?.itemCode === direct[0]?.itemCode
    best = { ranked, meant: needless ? null : reading.replaceAll(' ', '') }
  }
  return best
}

import type { EverydayTerms } from '#modules/dictionary/index.ts'
import { type Acts, type Hearing, hearPeople } from './acts.ts'
import { compact } from './compact.ts'
import { type PhraseHit, type Phrases, phrasesIn } from './phrases.ts'

/** A question as the ranking takes it. */
export interface Question {
  /** Compact; what tells nothing is blanked, so that places stay. */
  readonly text: string
  readonly hits: readonly PhraseHit[]
  /** What is to be done, such as 补办. */
  readonly asked: Acts
}

export interface Listening {
  readonly phrases: Phrases
  readonly hear: Hearing
  /** Longest first. */
  readonly frames: readonly string[]
}

export function listeningTo(terms: EverydayTerms, phrases: Phrases): Listening {
  const frames = [...new Set(terms.frames.map(compact))].filter(Boolean).toSorted((a, b) => b.length - a.length)
  return { phrases, frames, hear: hearPeople(terms.actions) }
}

/** Anonymised and administrative places at the beginning of citizens' messages: A市, B7县安沙镇. */
const PLACES = /[a-z]\d{0,2}[省市县区](?:\p{Script=Han}{2}[镇乡])?|西地省/gu

export function understand(asked: string, { phrases, hear, frames }: Listening): Question {
  const text = compact(asked).replace(PLACES, (place) => ' '.repeat(place.length))
  const hits = phrasesIn(text, phrases)
  const kept = new Set<number>()
  for (const { spans } of hits) for (const { start, end } of spans) for (let at = start; at < end; at++) kept.add(at)
  return { text: blanked(text, frames, kept), hits, asked: hear(text) }
}

/** Frames become blanks, but for those that are part of a phrase that tells something. */
function blanked(text: string, frames: readonly string[], kept: ReadonlySet<number>): string {
  const characters = [...text]
  for (const frame of frames) {
    for (let at = text.indexOf(frame); at >= 0; at = text.indexOf(frame, at + frame.length)) {
      const places = Array.from(frame, (_, offset) => at + offset)
      if (places.some((place) => kept.has(place))) continue
      for (const place of places) characters[place] = ' '
    }
  }
  return characters.join('')
}

import { pinyin } from 'pinyin-pro'

const known = new Map<string, readonly string[]>()

/** How a character is read, without tones, most usual first: 行 → xing, hang. Letters and digits stand for themselves. */
export function readingsOf(character: string): readonly string[] {
  let readings = known.get(character)
  if (!readings) {
    const read = pinyin(character, { toneType: 'none', multiple: true, type: 'array' })
    readings = [...new Set(read.map((syllable) => syllable.replaceAll('ü', 'v')))]
    known.set(character, readings)
  }
  return readings
}

/** The usual reading, in which both sides of a comparison are taken. */
export const soundOf = (character: string): string => readingsOf(character)[0] ?? character

/** How many characters of a text, from a place on, letters can spell: by syllables, by their initials, or by both mixed. */
export interface Spelt {
  readonly characters: number
  /** Whole syllables among them. */
  readonly syllables: number
}

/** The last syllable may be unfinished: shipinx is 食品小. Undefined when the letters spell something else. */
export function speltAt(letters: string, text: string, from: number): Spelt | undefined {
  const walk = (at: number, place: number): Spelt | undefined => {
    if (at === letters.length) return { characters: place - from, syllables: 0 }
    if (place >= text.length) return undefined
    const readings = readingsOf(text[place] as string)
    for (const reading of readings) {
      if (!letters.startsWith(reading, at)) continue
      const rest = walk(at + reading.length, place + 1)
      if (rest) return { ...rest, syllables: rest.syllables + 1 }
    }
    const left = letters.slice(at)
    if (left.length > 1 && readings.some((reading) => reading.startsWith(left))) {
      return { characters: place + 1 - from, syllables: 0 }
    }
    return readings.some((reading) => reading[0] === letters[at]) ? walk(at + 1, place + 1) : undefined
  }
  return walk(0, from)
}

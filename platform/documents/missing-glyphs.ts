import { fontCoverage } from './fonts.ts'

/** 下凹号, set in print for a character that the fount lacks. */
const GETA = '\u3013'

const characters = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' })
/** Shows nothing by itself: variation selectors and joiners. Without it the character before it is still the same one. */
const SHOWS_NOTHING = /^\p{Default_Ignorable_Code_Point}$/u
const LAYOUT = /^[\n\r\t]$/

export interface Fitted {
  readonly text: string
  /** Whether any character had to give way. */
  readonly marked: boolean
}

/**
 * `text` as the fonts can draw it: a geta mark for each character as a reader sees it (an emoji of several code points is one) that
 * they have no glyph for. A PDF would otherwise leave it out without a word.
 */
export async function fitToFont(text: string): Promise<Fitted> {
  const coverage = await fontCoverage()
  const drawable = (character: string) => LAYOUT.test(character) || coverage.has(character.codePointAt(0) as number)
  let marked = false
  let fitted = ''
  for (const { segment } of characters.segment(text)) {
    const shown = [...segment].filter((character) => drawable(character) || !SHOWS_NOTHING.test(character))
    if (shown.every(drawable)) {
      fitted += shown.join('')
    } else {
      fitted += GETA
      marked = true
    }
  }
  return { text: fitted, marked }
}

import { createHash } from 'node:crypto'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import vocabulary from './data/everyday-terms.json' with { type: 'json' }
import { plainText } from './domain/plain-text.ts'

/** Changes with the vocabulary and with the way words are cut: entries made before are then made again. */
const CUTTING_VERSION = 2
export const vocabularyVersion = createHash('sha256')
  .update(JSON.stringify([CUTTING_VERSION, vocabulary.entries]))
  .digest('hex')
  .slice(0, 16)

/** So often, of jieba's 60 million words, that 开公司 is one word and not 开 and 公司. */
const OWN_FREQUENCY = 100_000

let jieba: Jieba | undefined

/**
 * The one dictionary by which items and questions are cut: jieba's own, and ours on top. Cuts by a growing dictionary would not
 * be stable, so the names of items that are published later do not enter it.
 */
function dictionary(): Jieba {
  if (!jieba) {
    jieba = Jieba.withDict(dict)
    const own = new Set(vocabulary.entries.flatMap((entry) => [...entry.names, ...entry.words]).map(plainText))
    jieba.loadDict(Buffer.from([...own].map((word) => `${word} ${OWN_FREQUENCY} n`).join('\n')))
  }
  return jieba
}

/** Each place of the text in one word: 我要开个小吃店 → 我要, 开个, 小吃店. */
export const wholeWords = (text: string): string[] => tidy(dictionary().cut(spaced(text), true))

/** Also the shorter words inside the long ones: 小吃店 → 小吃, 小吃店. */
export const allWords = (text: string): string[] => tidy(dictionary().cutForSearch(spaced(text), true))

const spaced = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
const tidy = (words: readonly string[]): string[] => words.map(plainText).filter((word) => word !== '')

/** What people call an item of this name, and whether it is one of those most asked for. */
export function everydayTerms(itemName: string): { readonly words: readonly string[]; readonly common: boolean } {
  const entries = vocabulary.entries.filter((entry) => entry.names.some((name) => itemName.includes(name)))
  return {
    words: [...new Set(entries.flatMap((entry) => entry.words))],
    common: entries.some((entry) => 'common' in entry && entry.common === true),
  }
}

import type { EverydayTerms } from '#modules/dictionary/index.ts'
import { indexItems, type RankedItem } from './item-index.ts'
import { phrasesOf } from './phrases.ts'
import { listeningTo, understand } from './question.ts'
import { rank } from './rank.ts'

export function createFinder(terms: EverydayTerms, items: readonly RankedItem[]) {
  const phrases = phrasesOf(terms)
  const listening = listeningTo(terms, phrases)
  const index = indexItems(items, terms.actions)
  return (q: string) => ({
    match: 'words',
    itemCodes: rank(understand(q, listening), index, phrases).map(({ itemCode }) => itemCode),
  })
}

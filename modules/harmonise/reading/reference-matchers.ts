import { SHIPPED } from '#modules/dictionary/index.ts'
import type { Matchers } from '../domain/match-guide.ts'
import { createItemMatcher } from '../domain/matching/item-matcher.ts'
import { createMaterialMatcher } from '../domain/matching/material-matcher.ts'
import { itemsOfList } from './reference-items.ts'

/** Matching by what the program ships alone: a list of basic items and the dictionary; needs no database. */
export function referenceMatchers(basicItemsCsv: string): Matchers {
  const nothingDecided = new Map<string, string | null>()
  return {
    item: createItemMatcher({ ...itemsOfList(basicItemsCsv), decisions: nothingDecided }),
    material: createMaterialMatcher({ types: SHIPPED.materialTypes, decisions: nothingDecided }),
  }
}

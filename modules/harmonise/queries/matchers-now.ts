import { LRUCache } from 'lru-cache'
import { basicItemsInForce, catalogueVersion } from '#modules/catalogue/index.ts'
import { materialTypesNow } from '#modules/dictionary/index.ts'
import { allDivisions, placesVersion } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import { type ListedItem, matchableItem, otherNamesBeside } from '../domain/known-items.ts'
import type { Matchers } from '../domain/match-guide.ts'
import { createItemMatcher } from '../domain/matching/item-matcher.ts'
import { type DivisionFinder, divisionFinder } from '../domain/regions.ts'
import { decisionCount, decisionsInForce } from '../store/decisions.ts'
import { materialMatcherNow } from './material-matcher-now.ts'

export interface MatchersNow extends Matchers {
  readonly division: DivisionFinder
  /** How many basic items there are to match to. */
  readonly items: number
}

/** What was built of the catalogue, the dictionary, the places and the decisions, until one of them changes. */
const held = new LRUCache<object, { readonly version: string; readonly matchers: MatchersNow }>({ max: 4 })

/** The matchers as the catalogue, the dictionary and people’s decisions make them now. */
export async function matchersNow(db: Db, now: Date): Promise<MatchersNow> {
  const types = await materialTypesNow(db)
  const version = [await catalogueVersion(db), await placesVersion(db), await decisionCount(db)].join(' ')
  const known = held.get(types)
  if (known?.version === version) return known.matchers
  const matchers = await build(db, now, types)
  held.set(types, { version, matchers })
  return matchers
}

async function build(db: Db, now: Date, _types: Awaited<ReturnType<typeof materialTypesNow>>): Promise<MatchersNow> {
  const { items } = await basicItemsInForce(db, now)
  const listed: ListedItem[] = items.map(({ basicItemId, itemCode, content }) => ({
    id: basicItemId,
    code: itemCode,
    name: content.name,
    itemType: content.itemType,
    department: content.leadDepartment,
    laws: content.legalBasis?.map(({ law }) => law) ?? [],
    results: content.result ? [content.result.name] : [],
  }))
  const decisions = await decisionsInForce(db)
  const divisions = await allDivisions(db)
  return {
    items: listed.length,
    item: createItemMatcher({
      items: listed.map(matchableItem),
      otherNames: otherNamesBeside(listed),
      decisions: new Map(
        decisions.filter(({ kind }) => kind === 'item').map(({ name_key, basic_item_id }) => [name_key, basic_item_id]),
      ),
    }),
    material: await materialMatcherNow(db),
    division: divisionFinder(
      divisions
        .filter((row) => !row.statistical_only)
        .map(({ code, name, level, parent_code }) => ({ code, name, level, parentCode: parent_code })),
    ),
  }
}

import { LRUCache } from 'lru-cache'
import { basicItemsInForce, catalogueVersion } from '#modules/catalogue/index.ts'
import { materialTypesNow } from '#modules/dictionary/index.ts'
import { allDivisions, placesVersion } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import { type ListedItem, matchableItem, otherNamesBeside } from '../domain/known-items.ts'
import type { Matchers } from '../domain/match-guide.ts'
import { createItemMatcher } from '../domain/matching/item-matcher.ts'
import { createMaterialMatcher } from '../domain/matching/material-matcher.ts'
import { type DivisionFinder, divisionFinder } from '../domain/regions.ts'
import { decisionCount, decisionsInForce } from '../store/decisions.ts'

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

async function build(db: Db, now: Date, types: Awaited<ReturnType<typeof materialTypesNow>>): Promise<MatchersNow> {
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
  const of = (kind: string) => decisions.filter((decision) => decision.kind === kind)
  const merged = new Map(of('merge').map(({ name_key, type_code }) => [name_key, type_code!]))
  const divisions = await allDivisions(db)
  return {
    items: listed.length,
    item: createItemMatcher({
      items: listed.map(matchableItem),
      otherNames: otherNamesBeside(listed),
      decisions: new Map(of('item').map(({ name_key, basic_item_id }) => [name_key, basic_item_id])),
    }),
    material: createMaterialMatcher({
      types: mergedTypes([...types.values()], merged),
      decisions: new Map(
        of('material').map(({ name_key, type_code }) => [name_key, type_code && followed(type_code, merged)]),
      ),
    }),
    division: divisionFinder(
      divisions
        .filter((row) => !row.statistical_only)
        .map(({ code, name, level, parent_code }) => ({ code, name, level, parentCode: parent_code })),
    ),
  }
}

type Type = { readonly code: string; readonly name: string; readonly aliases: readonly string[] }

/** A merged type’s names become aliases of the one that it was merged into. */
function mergedTypes(types: readonly Type[], merged: ReadonlyMap<string, string>): Type[] {
  const given = Map.groupBy(types, ({ code }) => followed(code, merged))
  return types
    .filter(({ code }) => !merged.has(code))
    .map((type) => ({
      ...type,
      aliases: [
        ...type.aliases,
        ...(given.get(type.code) ?? [])
          .filter(({ code }) => code !== type.code)
          .flatMap(({ name, aliases }) => [name, ...aliases]),
      ],
    }))
}

/** Where a type ends up after all merges; a circle, which no command lets arise, ends where it began. */
export function followed(code: string, merged: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let at = code
  for (let next = merged.get(at); next && !seen.has(next); next = merged.get(at)) {
    seen.add(at)
    at = next
  }
  return at
}

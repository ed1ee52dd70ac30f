import { LRUCache } from 'lru-cache'
import { materialTypesNow } from '#modules/dictionary/index.ts'
import type { Db } from '#platform/db/database.ts'
import { createMaterialMatcher, type MaterialMatcher } from '../domain/matching/material-matcher.ts'
import { decisionCount, decisionsInForce } from '../store/decisions.ts'

/** What was built of the dictionary and the decisions, until one of them changes. */
const held = new LRUCache<object, { readonly version: number; readonly match: MaterialMatcher }>({ max: 4 })

/**
 * The matcher of materials alone: unlike that of items it does not depend on the catalogue, so a publication leaves it, and what it
 * remembers, as it is.
 */
export async function materialMatcherNow(db: Db): Promise<MaterialMatcher> {
  const types = await materialTypesNow(db)
  const version = await decisionCount(db)
  const known = held.get(types)
  if (known?.version === version) return known.match
  const decisions = await decisionsInForce(db)
  const of = (kind: string) => decisions.filter((decision) => decision.kind === kind)
  const merged = new Map(of('merge').map(({ name_key, type_code }) => [name_key, type_code!]))
  const match = createMaterialMatcher({
    types: mergedTypes([...types.values()], merged),
    decisions: new Map(
      of('material').map(({ name_key, type_code }) => [name_key, type_code && followed(type_code, merged)]),
    ),
  })
  held.set(types, { version, match })
  return match
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

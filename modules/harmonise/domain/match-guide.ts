import type { ItemMatcher, MatchableItem } from './matching/item-matcher.ts'
import type { MaterialMatcher, MaterialOutcome } from './matching/material-matcher.ts'
import type { Outcome } from './matching/outcome.ts'
import type { ObservedRow } from './observed-row.ts'

export interface Matchers {
  readonly item: ItemMatcher
  readonly material: MaterialMatcher
}

export interface MatchedGuide {
  readonly item: Outcome<MatchableItem>
  readonly materials: readonly (MaterialOutcome & { readonly name: string })[]
}

const FORM = /(?:申请|申报|备案|登记|审批|采集|注册)(?:书|表)/

/** Which item a guide belongs to, and which papers its list asks for. */
export function matchGuide(row: ObservedRow, matchers: Matchers): MatchedGuide {
  const item = matchers.item({
    name: row.itemName,
    own: [...row.codes, row.sourceUrl ?? ''],
    text: row.excerpt,
    department: row.department,
    laws: row.legalBasis ?? [],
    // A form is named after what it applies for, as the result is.
    results: [row.resultName ?? '', ...(row.materials ?? []).map(({ name }) => name).filter((name) => FORM.test(name))],
  })
  const itemName = item.to?.name ?? null
  const materials = (row.materials ?? []).map(({ name }) => ({ ...matchers.material(name, itemName), name }))
  return { item, materials }
}

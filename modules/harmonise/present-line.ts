import { type MatchedGuide, type Matchers, matchGuide } from './domain/match-guide.ts'
import type { MaterialOutcome } from './domain/matching/material-matcher.ts'
import type { ReadRow } from './domain/observed-row.ts'

interface Named {
  readonly code: string
  readonly name: string
}

/** One line of `import guides --json`: what the guide was matched to, as programs read it. */
export interface MatchLine {
  readonly line: number
  readonly sourceUrl: string | null
  readonly itemName: string | null
  /** Code and name as the list of basic items has them; the code is empty where no national one was seen. */
  readonly matched: Named | null
  readonly state: 'matched' | 'unsure' | 'none' | 'refused'
  readonly score: number
  readonly reason: string
  readonly suggestions: readonly (Named & { readonly score: number; readonly reason: string })[]
  readonly materials: readonly MaterialLine[]
}

export interface MaterialLine {
  readonly name: string
  readonly matched: Named | null
  readonly state: 'matched' | 'unsure' | 'none'
  readonly score: number
  readonly reason: string
  /** Clauses such as “其他材料” name no paper. */
  readonly catchAll: boolean
  /** The papers of a compound name; one of them is enough where `relation` is `any`. */
  readonly parts: readonly { readonly name: string; readonly matched: Named | null }[]
  readonly relation: 'all' | 'any'
}

/** A local code of this platform is none that others know. */
const publicCode = (code: string): string => (code.startsWith('TB') ? '' : code)
const named = (entry: Named | null): Named | null => entry && { code: publicCode(entry.code), name: entry.name }

export function matchLine(line: number, read: ReadRow, matchers: Matchers): MatchLine {
  const { row, faults } = read
  const match = row ? presentMatch(line, row.sourceUrl, row.itemName, matchGuide(row, matchers)) : undefined
  if (!faults && match) return match
  const reasons = (faults ?? []).map(({ column, reason }) => (column ? `${column}：${reason}` : reason))
  return { ...(match ?? unreadable(line)), state: 'refused', reason: reasons.join('；') }
}

const unreadable = (line: number): MatchLine => ({
  line,
  sourceUrl: null,
  itemName: null,
  matched: null,
  state: 'refused',
  score: 0,
  reason: '',
  suggestions: [],
  materials: [],
})

function presentMatch(
  line: number,
  sourceUrl: string | null,
  itemName: string,
  { item, materials }: MatchedGuide,
): MatchLine {
  return {
    line,
    sourceUrl,
    itemName: itemName || null,
    matched: named(item.to),
    state: item.state,
    score: item.score,
    reason: item.reason,
    suggestions: item.suggestions.map(({ to, score, reason }) => ({ ...named(to)!, score, reason })),
    materials: materials.map((material) => presentMaterial(material)),
  }
}

const presentMaterial = (material: MaterialOutcome & { readonly name: string }): MaterialLine => ({
  name: material.name,
  matched: material.to && { code: material.to.code, name: material.to.name },
  state: material.state,
  score: material.score,
  reason: material.reason,
  catchAll: material.catchAll,
  parts: material.parts.map(({ text, to }) => ({ name: text, matched: to && { code: to.code, name: to.name } })),
  relation: material.relation,
})

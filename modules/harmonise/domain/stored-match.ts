import type { MatchableItem } from './matching/item-matcher.ts'
import type { MaterialOutcome } from './matching/material-matcher.ts'
import type { MatchState, Outcome } from './matching/outcome.ts'
import type { ObservedRow } from './observed-row.ts'

/** What a row said, as it is kept beside the source. */
export type StoredReading = ObservedRow

/** What a name could be: id of a basic item or code of a material type. */
export interface StoredSuggestion {
  readonly to: string
  readonly score: number
  readonly reason: string
}

export interface StoredMatch {
  readonly state: MatchState
  readonly score: number
  readonly reason: string
  readonly suggestions: readonly StoredSuggestion[]
}

export interface StoredItemMatch extends StoredMatch {
  readonly basicItemId: string | null
}

export interface StoredMaterialMatch extends StoredMatch {
  readonly typeCodes: readonly string[]
  readonly anyOf: boolean
  readonly catchAll: boolean
}

const SHOWN = 3

export function storedItemMatch(outcome: Outcome<MatchableItem>): StoredItemMatch {
  return {
    basicItemId: outcome.to?.id ?? null,
    state: outcome.state,
    score: outcome.score,
    reason: outcome.reason,
    suggestions: outcome.suggestions.slice(0, SHOWN).map(({ to, score, reason }) => ({ to: to.id, score, reason })),
  }
}

export function storedMaterialMatch(outcome: MaterialOutcome): StoredMaterialMatch {
  const types = outcome.parts.length > 0 ? outcome.parts.flatMap(({ to }) => to ?? []) : outcome.to ? [outcome.to] : []
  return {
    typeCodes: [...new Set(types.map(({ code }) => code))],
    anyOf: outcome.relation === 'any',
    catchAll: outcome.catchAll,
    state: outcome.state,
    score: outcome.score,
    reason: outcome.reason,
    suggestions: outcome.suggestions.slice(0, SHOWN).map(({ to, score, reason }) => ({ to: to.code, score, reason })),
  }
}

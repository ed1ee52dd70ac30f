/** `matched`: certain enough to act on; `unsure`: a person decides; `none`: nothing known fits. */
export type MatchState = 'matched' | 'unsure' | 'none'

export const CERTAIN = 0.8
export const POSSIBLE = 0.5

/** Less alike than this is no help to the person who decides. */
export const WORTH_SHOWING = 0.3

export const stateOf = (score: number): MatchState =>
  score >= CERTAIN ? 'matched' : score >= POSSIBLE ? 'unsure' : 'none'

export const rounded = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 100) / 100

export interface Suggestion<T> {
  readonly to: T
  readonly score: number
  /** Plain Chinese. */
  readonly reason: string
}

export interface Outcome<T> {
  readonly state: MatchState
  /** What it is, where that is certain. */
  readonly to: T | null
  readonly score: number
  readonly reason: string
  /** What else it could be, best first; for the person who decides. */
  readonly suggestions: readonly Suggestion<T>[]
}

/** Memory for what repeats a thousand times in one import; forgets all when full. */
export class Remembered<T> {
  readonly #held = new Map<string, T>()
  readonly #max: number

  constructor(max: number) {
    this.#max = max
  }

  get(key: string, make: () => T): T {
    const held = this.#held.get(key)
    if (held !== undefined) return held
    const made = make()
    if (this.#held.size >= this.#max) this.#held.clear()
    this.#held.set(key, made)
    return made
  }
}

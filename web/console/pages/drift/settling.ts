import type { Entry, ItemDrift } from './drift-words.ts'

export interface SettleProps {
  readonly drift: ItemDrift
  readonly selected: readonly Entry[]
  readonly open: boolean
  readonly close: () => void
  /** Settled: nothing is selected any more. */
  readonly clear: () => void
}

/** What a settlement changes on other screens. */
export const SETTLED = [
  ['item-drift'],
  ['drift'],
  ['drift-work'],
  ['drift-map'],
  ['settlements'],
  ['place'],
  ['history'],
  ['changes'],
] as const

export const codesOf = (selected: readonly Entry[]): string[] =>
  selected.map(({ divisionCode }) => divisionCode as string)

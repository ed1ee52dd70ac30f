import type { CaseState } from '#contracts/cases/index.ts'

/**
 * The legal life of a case: what may happen in which state, and what state follows. The one table from which types, commands,
 * the buttons of the console and the database's own check come. 行政许可法 32 (accept, correct, reject), 38 (decide), 44
 * (deliver), 45 (suspend); withdrawing ends where the decision begins.
 */
export const TRANSITIONS = {
  submitted: { draft: 'submitted' },
  'correction-requested': { submitted: 'correcting' },
  resubmitted: { correcting: 'submitted' },
  accepted: { submitted: 'reviewing' },
  rejected: { submitted: 'rejected' },
  'step-completed': { reviewing: 'reviewing' },
  'step-returned': { reviewing: 'reviewing' },
  suspended: { reviewing: 'suspended' },
  resumed: { suspended: 'reviewing' },
  approved: { reviewing: 'approved' },
  refused: { reviewing: 'refused' },
  delivered: { approved: 'delivered', refused: 'delivered' },
  withdrawn: { submitted: 'withdrawn', correcting: 'withdrawn', reviewing: 'withdrawn', suspended: 'withdrawn' },
  terminated: { correcting: 'terminated', reviewing: 'terminated', suspended: 'terminated' },
  'deadline-moved': {
    submitted: 'submitted',
    correcting: 'correcting',
    reviewing: 'reviewing',
    approved: 'approved',
    refused: 'refused',
  },
  'reform-followed': {
    draft: 'draft',
    submitted: 'submitted',
    correcting: 'correcting',
    reviewing: 'reviewing',
    suspended: 'suspended',
  },
  'correction-lifted': { correcting: 'submitted' },
} as const satisfies Record<string, Partial<Record<CaseState, CaseState>>>

type Table = typeof TRANSITIONS
export type Transition = keyof Table
/** States in which a transition is possible. */
export type StateBefore<T extends Transition> = Extract<keyof Table[T], CaseState>
export type StateAfter<T extends Transition, S extends StateBefore<T>> = Table[T][S]

export const TRANSITION_NAMES = Object.keys(TRANSITIONS) as Transition[]

export function isPossible<T extends Transition>(transition: T, state: CaseState): state is StateBefore<T> {
  return state in TRANSITIONS[transition]
}

/** Can only be called for a state that `isPossible` has let through. */
export function stateAfter<T extends Transition, S extends StateBefore<T>>(transition: T, state: S): StateAfter<T, S> {
  return TRANSITIONS[transition][state]
}

/** Every pair of different states that may follow each other, `from>to`; the database holds the same list. */
export const STATE_PAIRS: readonly string[] = [
  ...new Set(
    Object.values(TRANSITIONS)
      .flatMap((row) => Object.entries(row))
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => `${from}>${to}`),
  ),
].sort()

/** Nothing can happen any more. */
export const isFinal = (state: CaseState): boolean => TRANSITION_NAMES.every((name) => !isPossible(name, state))

export const OPEN_STATES: readonly CaseState[] = [
  'submitted',
  'correcting',
  'reviewing',
  'suspended',
  'approved',
  'refused',
]
export const CLOSED_STATES: readonly CaseState[] = ['rejected', 'delivered', 'withdrawn', 'terminated']

import type { CaseState, SuspensionGround } from '#contracts/cases/index.ts'
import type { Deadline } from './clock.ts'
import type { CaseEvent, NextStep, RecordedEvent, StepRole } from './events.ts'
import type { Relief } from './relief.ts'
import { isPossible, stateAfter } from './states.ts'

/** What is so, as far as it follows from what happened. The row of a case is this, written down; instants are ISO 8601. */
export interface CaseFacts {
  readonly state: CaseState
  /** Sequence number of the last event. */
  readonly version: number
  readonly caseNumber: string | null
  readonly submittedAt: string | null
  /** When the applicant last handed in all that was asked: starts the five days of acceptance. */
  readonly receivedAt: string | null
  readonly acceptedAt: string | null
  readonly deemedAccepted: boolean
  readonly corrections: number
  readonly step: NextStep
  readonly stepsDone: readonly string[]
  readonly deadline: Deadline | null
  readonly suspension: {
    readonly ground: SuspensionGround
    readonly since: string
    readonly expectedEndOn: string
  } | null
  /** The decision's deadline while the clock stands still. */
  readonly pausedDeadline: Deadline | null
  /** What reforms have laid over the item that it was begun under. */
  readonly relief: Relief | null
  readonly decidedAt: string | null
  readonly licenceId: string | null
  readonly deliveredAt: string | null
  /** When nothing was left to do. */
  readonly closedAt: string | null
}

export const NEW_DRAFT: CaseFacts = {
  state: 'draft',
  version: 1,
  caseNumber: null,
  submittedAt: null,
  receivedAt: null,
  acceptedAt: null,
  deemedAccepted: false,
  corrections: 0,
  step: null,
  stepsDone: [],
  deadline: null,
  suspension: null,
  pausedDeadline: null,
  relief: null,
  decidedAt: null,
  licenceId: null,
  deliveredAt: null,
  closedAt: null,
}

/** The facts after one more event; undefined when the table of states does not allow it. */
export function apply(facts: CaseFacts, event: CaseEvent, at: string): CaseFacts | undefined {
  if (event.kind === 'draft-started' || !isPossible(event.kind, facts.state)) return undefined
  const state = stateAfter(event.kind, facts.state as never) as CaseState
  return { ...facts, ...changes(facts, event, at), state, version: facts.version + 1 }
}

/** Folds a case's whole record; undefined when it was tampered with or is not a case's. */
export function fold(record: readonly RecordedEvent[]): CaseFacts | undefined {
  const [first, ...rest] = record
  if (first?.event.kind !== 'draft-started') return undefined
  let facts: CaseFacts | undefined = NEW_DRAFT
  for (const { event, at } of rest) facts = facts && apply(facts, event, at)
  return facts
}

function changes(facts: CaseFacts, event: CaseEvent, at: string): Partial<CaseFacts> {
  switch (event.kind) {
    case 'submitted':
      return { caseNumber: event.caseNumber, submittedAt: at, receivedAt: at, deadline: event.deadline }
    case 'correction-requested':
      return { corrections: facts.corrections + 1, deadline: event.deadline }
    case 'resubmitted':
      return { receivedAt: at, deadline: event.deadline }
    case 'accepted':
      return {
        acceptedAt: event.deemed ? facts.receivedAt : at,
        deemedAccepted: event.deemed,
        step: event.step,
        deadline: event.deadline,
      }
    case 'step-completed':
      return { step: event.step, stepsDone: [...facts.stepsDone, event.stepId] }
    case 'step-returned':
      return { step: event.step, stepsDone: facts.stepsDone.slice(0, -1) }
    case 'suspended':
      return {
        suspension: { ground: event.ground, since: at, expectedEndOn: event.expectedEndOn },
        pausedDeadline: facts.deadline,
        deadline: null,
      }
    case 'resumed':
      return { suspension: null, pausedDeadline: null, deadline: event.deadline }
    case 'approved':
      return { decidedAt: at, licenceId: event.licenceId, step: null, deadline: event.deadline }
    case 'refused':
      return { decidedAt: at, step: null, deadline: event.deadline }
    case 'delivered':
      return { deliveredAt: at, closedAt: at, deadline: null }
    case 'deadline-moved':
    case 'correction-lifted':
      return { deadline: event.deadline, ...(event.kind === 'correction-lifted' && { receivedAt: at }) }
    case 'reform-followed':
      return {
        relief: { ...facts.relief, ...event.relief },
        ...(event.deadline && { deadline: event.deadline }),
        ...(event.pausedDeadline && { pausedDeadline: event.pausedDeadline }),
        ...(event.step !== undefined && { step: event.step }),
      }
    default:
      return { closedAt: at, deadline: null, suspension: null, pausedDeadline: null, step: null }
  }
}

/** To which post the next act falls; null when it is not the department's turn. */
export function nextRole(facts: Pick<CaseFacts, 'state' | 'step'>): StepRole | null {
  switch (facts.state) {
    case 'submitted':
    case 'approved':
    case 'refused':
      return 'clerk'
    case 'reviewing':
      return facts.step?.role ?? 'approver'
    case 'suspended':
      return 'reviewer'
    default:
      return null
  }
}

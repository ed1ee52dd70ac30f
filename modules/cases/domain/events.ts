import type {
  CaseState,
  CorrectionPoint,
  DeliveryMethod,
  StaffAction,
  SuspensionGround,
} from '#contracts/cases/index.ts'
import type { OpenCaseRule } from '#contracts/reforms/index.ts'
import type { Deadline } from './clock.ts'
import type { Relief } from './relief.ts'
import type { Transition } from './states.ts'

export type StepRole = 'clerk' | 'reviewer' | 'approver'
export interface Step {
  readonly id: string
  readonly name: string
  readonly role: StepRole
}
/** The review step that is next, or null when only the decision is left. */
export type NextStep = Pick<Step, 'id' | 'role'> | null

export type PointCode = Pick<CorrectionPoint, 'kind' | 'target'>

/** What happened to a case, in codes and days; words that people wrote are sealed beside it. */
export type CaseEvent =
  | { readonly kind: 'draft-started' }
  | { readonly kind: 'submitted'; readonly caseNumber: string; readonly deadline: Deadline }
  | { readonly kind: 'correction-requested'; readonly points: readonly PointCode[]; readonly deadline: Deadline }
  | { readonly kind: 'resubmitted'; readonly deadline: Deadline }
  | {
      readonly kind: 'accepted'
      readonly deemed: boolean
      readonly on: string
      readonly step: NextStep
      readonly deadline: Deadline
    }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'step-completed'; readonly stepId: string; readonly step: NextStep }
  | { readonly kind: 'step-returned'; readonly step: NextStep }
  | { readonly kind: 'suspended'; readonly ground: SuspensionGround; readonly expectedEndOn: string }
  | { readonly kind: 'resumed'; readonly excludedDays: number; readonly deadline: Deadline }
  | {
      readonly kind: 'approved'
      readonly licenceId: string | null
      readonly late: boolean
      readonly deadline: Deadline
    }
  | { readonly kind: 'refused'; readonly late: boolean; readonly deadline: Deadline }
  | { readonly kind: 'delivered'; readonly method: DeliveryMethod }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'terminated' }
  | { readonly kind: 'deadline-moved'; readonly deadline: Deadline }
  | {
      /** A reform took effect, and the case follows its rule for open cases. */
      readonly kind: 'reform-followed'
      readonly reformId: string
      readonly title: string
      readonly rule: OpenCaseRule
      readonly relief: Relief
      /** Materials that need not be brought any more. */
      readonly unasked: readonly { readonly id: string; readonly name: string }[]
      /** Materials that are asked for less strictly. */
      readonly eased?: readonly { readonly name: string; readonly necessity: 'conditional' | 'deferrable' }[]
      /** Points of the correction notice that are lifted. */
      readonly lifted: readonly PointCode[]
      /** Null: stays as it is. */
      readonly deadline: Deadline | null
      /** The decision's deadline that stands still; absent: stays as it is. */
      readonly pausedDeadline?: Deadline
      /** Absent: stays as it is. */
      readonly step?: NextStep
    }
  /** Nothing is left of the correction: the department's five days begin again. */
  | { readonly kind: 'correction-lifted'; readonly reformId: string; readonly deadline: Deadline }

/** Every kind but the first is a row of the table of states: `apply` in `facts.ts` compiles only while that is so. */
export type CaseEventKind = CaseEvent['kind']
export type EventOf<K extends CaseEventKind> = Extract<CaseEvent, { kind: K }>
/** An event as it lies in the record. */
export interface RecordedEvent {
  readonly seq: number
  /** ISO 8601 instant. */
  readonly at: string
  readonly event: CaseEvent
  readonly fromState: CaseState | null
  readonly toState: CaseState
}

/** Which transition an act of staff is. */
export const TRANSITION_OF: Readonly<Record<StaffAction, Transition>> = {
  accept: 'accepted',
  'request-correction': 'correction-requested',
  reject: 'rejected',
  'complete-step': 'step-completed',
  'return-step': 'step-returned',
  approve: 'approved',
  refuse: 'refused',
  deliver: 'delivered',
  suspend: 'suspended',
  resume: 'resumed',
  terminate: 'terminated',
}

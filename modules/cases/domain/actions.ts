import type { ApplicantAction, CaseState, StaffAction } from '#contracts/cases/index.ts'
import { mayRequestCorrection } from './corrections.ts'
import { type StepRole, TRANSITION_OF } from './events.ts'
import type { CaseFacts } from './facts.ts'
import { isPossible } from './states.ts'

const HANDLING_ROLES: readonly StepRole[] = ['clerk', 'reviewer', 'approver']

/** Posts that may do an act to a case as it stands. */
export function rolesFor(action: StaffAction, facts: Pick<CaseFacts, 'state' | 'step'>): readonly StepRole[] {
  switch (action) {
    case 'accept':
    case 'request-correction':
    case 'reject':
    case 'deliver':
      return ['clerk']
    case 'complete-step':
      return facts.step ? [facts.step.role] : HANDLING_ROLES
    case 'return-step':
      return facts.step && facts.step.role !== 'approver' ? [facts.step.role, 'approver'] : ['approver']
    case 'approve':
    case 'refuse':
      return ['approver']
    case 'suspend':
    case 'resume':
      return ['reviewer', 'approver']
    case 'terminate':
      return facts.state === 'correcting' ? ['clerk'] : ['approver']
  }
}

/** Whether the act makes sense now, whoever would do it; the commands refuse in the same cases, with a sentence each. */
export function isTimelyFor(action: StaffAction, facts: CaseFacts, today: string): boolean {
  if (!isPossible(TRANSITION_OF[action], facts.state)) return false
  switch (action) {
    case 'request-correction':
      return mayRequestCorrection(facts.corrections)
    case 'complete-step':
      return facts.step !== null
    case 'return-step':
      return facts.stepsDone.length > 0
    case 'approve':
    case 'refuse':
      return facts.step === null
    case 'terminate':
      return facts.state !== 'correcting' || correctionIsOverdue(facts, today)
    default:
      return true
  }
}

export const correctionIsOverdue = (facts: Pick<CaseFacts, 'deadline'>, today: string): boolean =>
  facts.deadline?.kind === 'correction' && today > facts.deadline.dueOn

const APPLICANT_ACTIONS: Readonly<Partial<Record<CaseState, readonly ApplicantAction[]>>> = {
  draft: ['edit', 'submit', 'discard'],
  submitted: ['withdraw'],
  correcting: ['resubmit', 'withdraw'],
  reviewing: ['withdraw'],
  suspended: ['withdraw'],
}
export const applicantActions = (state: CaseState): ApplicantAction[] => [...(APPLICANT_ACTIONS[state] ?? [])]

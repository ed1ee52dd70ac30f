import { eventType } from '../event.ts'

/** Ids and codes only; who the applicant is, a listener learns from the front door. */
export interface CaseNews {
  readonly caseId: string
  readonly itemCode: string
  readonly implementationId: string
  readonly divisionCode: string
  readonly departmentId: string
}

export const caseSubmitted = eventType<CaseNews>()('cases.submitted')
export const correctionsRequested = eventType<CaseNews>()('cases.corrections-requested')
export const caseResubmitted = eventType<CaseNews>()('cases.resubmitted')
/** `deemed`: nobody answered within five working days, so the law takes it as accepted. */
export const caseAccepted = eventType<CaseNews & { readonly deemed: boolean }>()('cases.accepted')
export const caseRejected = eventType<CaseNews>()('cases.rejected')
export const caseSuspended = eventType<CaseNews>()('cases.suspended')
export const caseResumed = eventType<CaseNews>()('cases.resumed')
export const caseDecided = eventType<
  CaseNews & { readonly result: 'approved' | 'refused'; readonly licenceId: string | null }
>()('cases.decided')
export const caseDelivered = eventType<CaseNews & { readonly result: 'approved' | 'refused' }>()('cases.delivered')
export const caseWithdrawn = eventType<CaseNews>()('cases.withdrawn')
export const caseTerminated = eventType<CaseNews>()('cases.terminated')
/** A newly loaded year of holidays moved the day by which something is due. */
export const deadlineMoved = eventType<CaseNews & { readonly dueOn: string }>()('cases.deadline-moved')
/** A reform took effect, and something became easier in an open case, or in a draft. */
export const reformFollowed = eventType<CaseNews & { readonly reformId: string }>()('cases.reform-followed')

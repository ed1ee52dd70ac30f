import type { Actor, StaffRole } from '#contracts/actor.ts'
import type { Applicant, CaseState, StaffAction } from '#contracts/cases/index.ts'
import { covers } from '#modules/regions/index.ts'
import { rolesFor } from './domain/actions.ts'
import type { StepRole } from './domain/events.ts'
import type { CaseFacts } from './domain/facts.ts'

/** What a policy needs to know of a case. */
export interface CaseForPolicy {
  readonly applicant: Applicant
  readonly row: { readonly department_id: string; readonly division_code: string }
  readonly facts: Pick<CaseFacts, 'state' | 'step'>
}

/** In whose name a signed-in person applies: their own, or the company's for which they act. */
export function applicantOf(actor: Actor): Applicant | undefined {
  if (actor.kind !== 'person') return undefined
  return actor.actingFor ? { kind: 'company', id: actor.actingFor.companyId } : { kind: 'person', id: actor.personId }
}

/** Signed in as a person, for oneself or for a company. */
export const mayApply = (actor: Actor): boolean => actor.kind === 'person'

/** The applicant's own case: whoever acts for themselves does not see the company's, nor the other way round. */
export function isApplicant(actor: Actor, subject: Pick<CaseForPolicy, 'applicant'>): boolean {
  const own = applicantOf(actor)
  return own !== undefined && own.kind === subject.applicant.kind && own.id === subject.applicant.id
}

const HANDLING: readonly StaffRole[] = ['clerk', 'reviewer', 'approver'] satisfies StepRole[]
const OVERSEEING: readonly StaffRole[] = ['supervisor', 'auditor']

/** Which cases a post may see: its department's, or for oversight its division's; other posts none. A filter for lists, too. */
export type Sight =
  | { readonly kind: 'none' }
  | { readonly kind: 'department'; readonly departmentId: string }
  | { readonly kind: 'division'; readonly divisionCode: string }

export function sightOf(actor: Actor): Sight {
  if (actor.kind !== 'staff') return { kind: 'none' }
  const { role, departmentId, divisionCode } = actor.post
  if (HANDLING.includes(role)) return { kind: 'department', departmentId }
  return OVERSEEING.includes(role) ? { kind: 'division', divisionCode } : { kind: 'none' }
}

export const maySeeWork = (actor: Actor): boolean => sightOf(actor).kind !== 'none'

/** Staff see a case once it has been handed in; a draft is the applicant's own business. */
export function mayReadAsStaff(actor: Actor, subject: CaseForPolicy): boolean {
  if (!hasBeenSubmitted(subject.facts.state)) return false
  const sight = sightOf(actor)
  if (sight.kind === 'department') return sight.departmentId === subject.row.department_id
  return sight.kind === 'division' && covers(sight.divisionCode, subject.row.division_code)
}

/** Files: the applicant, and those who handle the case; oversight sees that they exist. */
export const mayReadMaterial = (actor: Actor, subject: CaseForPolicy): boolean =>
  isApplicant(actor, subject) || (mayReadAsStaff(actor, subject) && sightOf(actor).kind === 'department')

/** A post of the handling department whose role may do this act to the case as it stands. */
export function mayHandle(actor: Actor, subject: CaseForPolicy, action: StaffAction): boolean {
  if (actor.kind !== 'staff' || !mayReadAsStaff(actor, subject) || sightOf(actor).kind !== 'department') return false
  return rolesFor(action, subject.facts).some((role) => role === actor.post.role)
}

const hasBeenSubmitted = (state: CaseState): boolean => state !== 'draft'

export const anyone = (): boolean => true

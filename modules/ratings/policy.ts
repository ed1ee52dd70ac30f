import type { Actor } from '#contracts/actor.ts'
import { covers } from '#modules/regions/index.ts'

/** Whoever has the link, and whoever wants to know how a service is rated. */
export const anyone = (): boolean => true

/** The person who applied, or an agent acting for the company that did. */
export function mayRateAsApplicant(
  actor: Actor,
  invitation: { readonly applicant_kind: 'person' | 'company'; readonly applicant_id: string },
): boolean {
  if (actor.kind !== 'person') return false
  return invitation.applicant_kind === 'company'
    ? actor.actingFor?.companyId === invitation.applicant_id
    : !actor.actingFor && actor.personId === invitation.applicant_id
}

/** A supervisor reads what was said of the offices of their division and those below it. */
export function maySupervise(actor: Actor, divisionCode: string | undefined): boolean {
  if (actor.kind !== 'staff' || actor.post.role !== 'supervisor') return false
  return divisionCode === undefined || covers(actor.post.divisionCode, divisionCode)
}

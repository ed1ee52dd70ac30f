import type { Actor, PersonActor, StaffActor } from '#contracts/actor.ts'
import { covers } from '#modules/regions/index.ts'

/** Signing in, signing out, registering and taking up an invitation are open to everyone. */
export const anyone = (): boolean => true

export function isSignedIn(actor: Actor): actor is PersonActor | StaffActor {
  return actor.kind === 'person' || actor.kind === 'staff'
}

export const isPerson = (actor: Actor): actor is PersonActor => actor.kind === 'person'
export const isStaff = (actor: Actor): actor is StaffActor => actor.kind === 'staff'
export const isSystem = (actor: Actor): boolean => actor.kind === 'system'

/** An administrator administers the staff of their division and those below it. */
export function mayAdminister(actor: Actor, divisionCode: string): boolean {
  if (actor.kind === 'system') return true
  return isAdministrator(actor) && covers((actor as StaffActor).post.divisionCode, divisionCode)
}

/** Each line of an import is judged by itself, by `mayAdminister`. */
export function isAdministrator(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'staff' && actor.post.role === 'administrator')
}

/** Where a member of staff is employed, and the divisions of the posts held now. */
export interface MemberReach {
  readonly divisionCode: string
  readonly postDivisions: readonly string[]
}

/** The account as a whole is touched only by one who reaches every post it holds: nobody disables somebody above them. */
export function mayAdministerMember(actor: Actor, member: MemberReach): boolean {
  return [member.divisionCode, ...member.postDivisions].every((code) => mayAdminister(actor, code))
}

/** Only the legal representative grants and ends agencies, whomever they act for at the time. */
export function mayArrangeAgents(actor: Actor, company: { readonly legal_representative: string }): boolean {
  return actor.kind === 'person' && actor.personId === company.legal_representative
}

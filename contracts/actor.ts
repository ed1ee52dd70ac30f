/**
 * Who acts. One shape for pages, the API, jobs and departments' systems, so that a policy reads the same everywhere.
 * A member of staff always acts in one post: role × department × region.
 */
export const STAFF_ROLES = [
  'administrator',
  'itemManager',
  'clerk',
  'reviewer',
  'approver',
  'supervisor',
  'dataSteward',
  'auditor',
] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** The post in which a member of staff is acting. */
export interface ActingPost {
  readonly postId: string
  readonly role: StaffRole
  readonly departmentId: string
  /** Division of the department: the post reaches this division and those below it. */
  readonly divisionCode: string
}

/** On whose behalf a person acts; absent when they act for themselves. */
export interface ActingFor {
  readonly kind: 'company'
  readonly companyId: string
}

export interface AnonymousActor {
  readonly kind: 'anonymous'
}
export interface PersonActor {
  readonly kind: 'person'
  readonly personId: string
  readonly actingFor?: ActingFor
}
export interface StaffActor {
  readonly kind: 'staff'
  readonly personId: string
  readonly post: ActingPost
}
/** A department's system, bound to its department. */
export interface MachineActor {
  readonly kind: 'machine'
  readonly accountId: string
  readonly departmentId: string
}
/** The program itself: a job or the set-up. `task` names it. */
export interface SystemActor {
  readonly kind: 'system'
  readonly task: string
}

export type Actor = AnonymousActor | PersonActor | StaffActor | MachineActor | SystemActor

export const anonymous: AnonymousActor = { kind: 'anonymous' }
export const systemActor = (task: string): SystemActor => ({ kind: 'system', task })

/** The stable id behind an actor, as the ledger and the idempotency table key it. Never a name. */
export function actorRef(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous'
    case 'person':
      return actor.actingFor
        ? `person:${actor.personId}/company:${actor.actingFor.companyId}`
        : `person:${actor.personId}`
    case 'staff':
      return `staff:${actor.personId}/post:${actor.post.postId}`
    case 'machine':
      return `machine:${actor.accountId}`
    case 'system':
      return `system:${actor.task}`
  }
}

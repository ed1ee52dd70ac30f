import type { Actor, StaffRole } from '#contracts/actor.ts'

/** What decides: whose licence it is and who issued it. */
export interface Issued {
  readonly holder_kind: 'person' | 'company'
  readonly holder_id: string
  readonly department_id: string
}

const READERS: readonly StaffRole[] = ['clerk', 'reviewer', 'approver', 'supervisor']

/** Anyone may check a licence that is shown to them, and read the keys to check it with. */
export const anyone = (): boolean => true

/** The holder, that is the person or whoever acts for the company, and staff of the issuing department who handle cases. */
export function mayRead(actor: Actor, licence: Issued): boolean {
  return isHolder(actor, licence) || isIssuersStaff(actor, licence)
}

/** The issuing department needs the document of a licence that is no longer valid, too: for its file. */
export const mayDownloadAnyState = (actor: Actor, licence: Issued): boolean => isIssuersStaff(actor, licence)

/** Who decides on granting also decides on holding and ending: an approver of the issuing department. */
export function mayChangeState(actor: Actor, licence: Issued): boolean {
  return isIssuersStaff(actor, licence) && actor.kind === 'staff' && actor.post.role === 'approver'
}

/** Staff list what their own department has issued. */
export const mayListIssued = (actor: Actor): boolean => actor.kind === 'staff' && READERS.includes(actor.post.role)

export const isPerson = (actor: Actor): boolean => actor.kind === 'person'

function isHolder(actor: Actor, licence: Issued): boolean {
  if (actor.kind !== 'person') return false
  return actor.actingFor
    ? licence.holder_kind === 'company' && licence.holder_id === actor.actingFor.companyId
    : licence.holder_kind === 'person' && licence.holder_id === actor.personId
}

const isIssuersStaff = (actor: Actor, licence: Issued): boolean =>
  actor.kind === 'staff' && READERS.includes(actor.post.role) && actor.post.departmentId === licence.department_id

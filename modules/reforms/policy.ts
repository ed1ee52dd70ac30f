import { type Actor, actorRef } from '#contracts/actor.ts'

/** What is on its way, and who works on it, is for staff. */
export const anyStaff = (actor: Actor): boolean => actor.kind === 'staff' || actor.kind === 'system'

export interface ReformFacts {
  readonly ownerDivisionCode: string
  /** As `actorRef` named them; undefined while it is being drafted. */
  readonly author?: string
}

/** A reform changes standards, so it is written, and taken back, where they are owned. */
export function mayDraft(actor: Actor, reform: ReformFacts): boolean {
  if (actor.kind === 'system') return true
  return (
    actor.kind === 'staff' && actor.post.role === 'itemManager' && actor.post.divisionCode === reform.ownerDivisionCode
  )
}

/** Read and published by a second person of the level that owns the standards. */
export function mayReview(actor: Actor, reform: ReformFacts): boolean {
  if (actor.kind === 'system') return true
  return mayDraft(actor, reform) && personOf(actorRef(actor)) !== personOf(reform.author ?? '')
}

const personOf = (ref: string): string => ref.split('/')[0] as string

import type { Actor } from '#contracts/actor.ts'
import { covers } from '#modules/regions/index.ts'

/** Published standards, implementations and forms are public. */
export const anyone = (): boolean => true

/** The standard and its form are published by an item manager of the very division that owns the item, or by the set-up. */
export function mayPublishStandard(actor: Actor, ownerDivisionCode: string): boolean {
  if (actor.kind === 'system') return true
  return actor.kind === 'staff' && actor.post.role === 'itemManager' && actor.post.divisionCode === ownerDivisionCode
}

/** Checks of what is being written are work for the server: for item managers of any division. */
export function mayWriteStandards(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'staff' && actor.post.role === 'itemManager')
}

/** What a place claims and differs in is published by an item manager of that place or of a division above it. */
export function mayPublishFor(actor: Actor, divisionCode: string): boolean {
  if (actor.kind === 'system') return true
  return actor.kind === 'staff' && actor.post.role === 'itemManager' && covers(actor.post.divisionCode, divisionCode)
}

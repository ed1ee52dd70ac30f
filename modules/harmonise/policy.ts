import type { Actor } from '#contracts/actor.ts'
import { covers } from '#modules/regions/index.ts'

/** What places publish is public, but how it was matched is work in progress: for everyone who signs in as staff. */
export const mayRead = (actor: Actor): boolean => actor.kind === 'staff' || actor.kind === 'system'

/** An item manager brings in what the places of their division and below publish; references come from anywhere. */
export function mayImport(actor: Actor, divisionCode: string | undefined): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff' || actor.post.role !== 'itemManager') return false
  return covers(actor.post.divisionCode, divisionCode ?? actor.post.divisionCode)
}

/** A name means the same wherever it stands: any item manager may say what. Who said it, and from where, is kept. */
export function mayDecide(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'staff' && actor.post.role === 'itemManager')
}

/** Undone from the division that decided, or from above it. */
export function mayUndo(actor: Actor, divisionCode: string | null | undefined): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff' || actor.post.role !== 'itemManager') return false
  return !divisionCode || covers(actor.post.divisionCode, divisionCode)
}

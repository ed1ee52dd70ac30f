import { type Actor, actorRef, systemActor } from '#contracts/actor.ts'
import { covers } from '#modules/regions/index.ts'

/** What places publish is public, but how it was matched is work in progress: for everyone who signs in as staff. */
export const mayRead = (actor: Actor): boolean => actor.kind === 'staff' || actor.kind === 'system'

/** An item manager brings in what the places of their division and below publish; references come from anywhere. */
export function mayImport(actor: Actor, divisionCode: string | undefined): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff' || actor.post.role !== 'itemManager') return false
  return covers(actor.post.divisionCode, divisionCode ?? actor.post.divisionCode)
}

/** Who takes in files by the command line. */
export const FILE_IMPORTER = systemActor('import-guides')
export const BY_COMMAND = actorRef(FILE_IMPORTER)

/** What was laid aside of an uploaded sheet goes on; of a file on the command line the command does. */
export const mayResume = (
  actor: Actor,
  batch: { readonly author: string; readonly division_code: string | null },
): boolean => batch.author !== BY_COMMAND && mayImport(actor, batch.division_code ?? undefined)

/**
 * A name means the same wherever it stands. What an item's name means decides what is in force in the places that use it, so it is
 * said by an item manager whose division covers them all; a material's by any. Who said it, and from where, is kept.
 */
export function mayDecide(actor: Actor, divisionCodes: readonly string[] = []): boolean {
  if (actor.kind === 'system') return true
  return isItemManager(actor) && divisionCodes.every((code) => covers(actor.post.divisionCode, code))
}

/** Undone from the division that decided, or from above it. */
export function mayUndo(actor: Actor, divisionCode: string | null | undefined): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff' || actor.post.role !== 'itemManager') return false
  return !divisionCode || covers(actor.post.divisionCode, divisionCode)
}

/** The places of a settlement are settled by an item manager of a division that covers them all. */
export function maySettle(actor: Actor, divisionCodes: readonly string[]): boolean {
  if (actor.kind === 'system') return true
  return isItemManager(actor) && divisionCodes.every((code) => covers(actor.post.divisionCode, code))
}

/** The standard is changed where it is owned. */
export function mayChangeStandard(actor: Actor, ownerDivisionCode: string): boolean {
  return actor.kind === 'system' || (isItemManager(actor) && actor.post.divisionCode === ownerDivisionCode)
}

/** What goes beyond the standard is granted by the level that owns it, and by another person than the one who asks. */
export function mayReviewException(actor: Actor, ownerDivisionCode: string, author: string): boolean {
  if (!mayChangeStandard(actor, ownerDivisionCode)) return false
  return actor.kind === 'system' || personOf(actorRef(actor)) !== personOf(author)
}

/** An exception that was granted is taken back by who may grant it, an adoption by who may decide it. */
export function mayUndoSettlement(
  actor: Actor,
  settlement: { readonly kind: string; readonly ownerDivisionCode: string; readonly divisionCodes: readonly string[] },
): boolean {
  if (settlement.kind === 'exception') return mayChangeStandard(actor, settlement.ownerDivisionCode)
  return maySettle(actor, settlement.divisionCodes)
}

const personOf = (ref: string): string => ref.split('/')[0] as string

function isItemManager(actor: Actor): actor is Extract<Actor, { kind: 'staff' }> {
  return actor.kind === 'staff' && actor.post.role === 'itemManager'
}

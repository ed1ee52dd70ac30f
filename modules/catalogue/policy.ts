import { type Actor, actorRef } from '#contracts/actor.ts'
import type { ChangeDraft } from '#contracts/catalogue/index.ts'
import { covers } from '#modules/regions/index.ts'

/** Published standards, implementations and forms are public. */
export const anyone = (): boolean => true

/** What is on its way, and who works on it, is for staff. */
export const anyStaff = (actor: Actor): boolean => actor.kind === 'staff' || actor.kind === 'system'

/**
 * Published without a second person by the set-up and by imports alone. People draft a change, and another of them publishes it.
 */
export const mayPublishAtOnce = (actor: Actor): boolean => actor.kind === 'system'

/** Checks of what is being written are work for the server: for item managers of any division. */
export function mayWriteStandards(actor: Actor): boolean {
  return actor.kind === 'system' || isItemManager(actor)
}

/** What a place claims is registered by an item manager of that place or of a division above it. */
export function mayPublishFor(actor: Actor, divisionCode: string): boolean {
  if (actor.kind === 'system') return true
  return isItemManager(actor) && covers(actor.post.divisionCode, divisionCode)
}

/** What a policy needs to know of a change. */
export interface ChangeFacts {
  readonly draft: ChangeDraft
  /** Owner of the standard and of its form. */
  readonly ownerDivisionCode: string
  /** As `actorRef` named them; undefined while it is being drafted. */
  readonly author?: string
}

/** A standard and its form are written where they are owned; an override at its place or above it. */
export function mayDraft(actor: Actor, { draft, ownerDivisionCode }: ChangeFacts): boolean {
  if (draft.kind !== 'override') return mayDraftStandard(actor, ownerDivisionCode)
  return mayPublishFor(actor, draft.divisionCode)
}

/** A standard is written where it is owned. */
export function mayDraftStandard(actor: Actor, ownerDivisionCode: string): boolean {
  return actor.kind === 'system' || (isItemManager(actor) && actor.post.divisionCode === ownerDivisionCode)
}

/**
 * Read and published by a second person. A legal exception goes beyond what the standard leaves room for, so it is approved by the
 * level that owns the standard.
 */
export function mayReview(actor: Actor, change: ChangeFacts): boolean {
  if (actor.kind === 'system') return true
  if (!isItemManager(actor) || personOf(actorRef(actor)) === personOf(change.author ?? '')) return false
  const { draft, ownerDivisionCode } = change
  if (draft.kind === 'override' && draft.differences.some(({ exception }) => exception)) {
    return actor.post.divisionCode === ownerDivisionCode
  }
  return mayDraft(actor, change)
}

/** The person of a reference, whichever post they acted in. */
export const personOf = (ref: string): string => ref.split('/')[0] as string

function isItemManager(actor: Actor): actor is Extract<Actor, { kind: 'staff' }> {
  return actor.kind === 'staff' && actor.post.role === 'itemManager'
}

import type { Actor } from '#contracts/actor.ts'

/** Everyone signed in as a person has an inbox of their own; also while they act for a company. */
export const hasInbox = (actor: Actor): boolean => actor.kind === 'person'

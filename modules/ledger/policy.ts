import type { Actor } from '#contracts/actor.ts'
import { covers } from '#modules/regions/index.ts'

/** An auditor or supervisor reads the log of their division and those below it. */
export function mayReadLog(actor: Actor, divisionCode: string | undefined): boolean {
  if (actor.kind !== 'staff') return false
  const { role, divisionCode: own } = actor.post
  return (role === 'auditor' || role === 'supervisor') && covers(own, divisionCode ?? own)
}

/** Everyone signed in as a person sees who used their data, or that of the company they act for. */
export const isPerson = (actor: Actor): boolean => actor.kind === 'person'

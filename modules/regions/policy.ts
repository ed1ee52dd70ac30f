import type { Actor } from '#contracts/actor.ts'
import { covers } from './domain/division-code.ts'

/** Divisions, departments' names and the calendar are public. */
export const anyone = (): boolean => true

/** An administrator arranges the departments of their division and those below it. */
export function mayArrangeDepartments(actor: Actor, divisionCode: string): boolean {
  if (actor.kind === 'system') return true
  return actor.kind === 'staff' && actor.post.role === 'administrator' && covers(actor.post.divisionCode, divisionCode)
}

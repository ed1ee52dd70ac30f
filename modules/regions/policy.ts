import type { Actor } from '#contracts/actor.ts'
import { covers, levelOf } from './domain/division-code.ts'

/** Divisions, departments' names and the calendar are public. */
export const anyone = (): boolean => true

/** An administrator arranges the departments and towns of their division and those below it. */
export function mayArrangeDepartments(actor: Actor, divisionCode: string): boolean {
  if (actor.kind === 'system') return true
  return actor.kind === 'staff' && actor.post.role === 'administrator' && covers(actor.post.divisionCode, divisionCode)
}

/** Each line of an import is judged by itself, by `mayArrangeDepartments`. */
export function mayImportDepartments(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'staff' && actor.post.role === 'administrator')
}

/** Holidays hold for everyone on the platform: an administrator of a city or province loads them, none of a county or town. */
export function mayLoadCalendar(actor: Actor): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff' || actor.post.role !== 'administrator') return false
  return ['nation', 'province', 'city'].includes(levelOf(actor.post.divisionCode))
}

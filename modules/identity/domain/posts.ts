import type { StaffRole } from '#contracts/actor.ts'

/** Who sets up accounts must not be the one who checks what was done with them (三员分立). */
const INCOMPATIBLE: readonly (readonly [StaffRole, StaffRole])[] = [['administrator', 'auditor']]

export function isCompatible(role: StaffRole, held: readonly StaffRole[]): boolean {
  return !INCOMPATIBLE.some(([a, b]) => (role === a && held.includes(b)) || (role === b && held.includes(a)))
}

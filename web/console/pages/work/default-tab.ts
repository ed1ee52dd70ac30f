import type { StaffRole } from '#contracts/actor.ts'
import type { WorkTab } from '#contracts/cases/list-work.ts'

/** Where a role's own work waits. */
export const defaultTab = (role: StaffRole): WorkTab =>
  role === 'reviewer' || role === 'approver' ? 'reviewing' : 'toAccept'

import type { InputOf, OutputOf } from '#contracts/contract.ts'
import {
  type importStaff as contract,
  type Invitation,
  LoginName,
  Mobile,
  PersonName,
  type StaffRow,
} from '#contracts/identity/index.ts'
import { findDepartmentsByCode } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { planStaffImport } from '../domain/staff-row.ts'
import { mayAdminister } from '../policy.ts'
import { staffAccounts } from '../store/staff.ts'
import { enrolStaff } from './enrol-staff.ts'

const patternOf = (schema: object) => new RegExp((schema as { pattern: string }).pattern, 'u')
const PATTERNS = { name: patternOf(PersonName), loginName: patternOf(LoginName), mobile: patternOf(Mobile) }

/** All lines or none: a sheet is put right and sent again as a whole. */
export async function importStaff(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const rows = input.rows.map(trimmed)
  const found = await findDepartmentsByCode(
    ctx.db,
    rows.map((row) => row.departmentUscc),
  )
  const reachable = [...found.values()].filter((department) => mayAdminister(ctx.actor, department.division_code))
  const taken = await staffAccounts(
    ctx.db,
    rows.map((row) => row.loginName),
  )
  const plan = planStaffImport(
    rows,
    {
      departments: new Map(reachable.map((department) => [department.uscc, department.id])),
      takenLoginNames: new Set(taken.keys()),
    },
    PATTERNS,
  )
  const divisionOf = new Map(reachable.map((department) => [department.id, department.division_code]))
  const invitations: Invitation[] = []
  if (!input.dryRun) for (const staff of plan.staff) invitations.push(await enrolStaff(ctx, staff, divisionOf))
  return { invitations, faults: [...plan.faults] }
}

/** People's sheets hold blanks at the ends, and capitals where there are none. */
function trimmed(row: StaffRow): StaffRow {
  const mobile = row.mobile?.replace(/[\s-]/g, '')
  return {
    name: row.name.trim(),
    loginName: row.loginName.trim().toLowerCase(),
    ...(mobile && { mobile }),
    departmentUscc: row.departmentUscc.trim().toUpperCase(),
    role: row.role.trim(),
  }
}

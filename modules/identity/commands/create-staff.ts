import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { createStaff as contract } from '#contracts/identity/index.ts'
import type { DepartmentRow } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { enrolStaff } from './enrol-staff.ts'

export async function createStaff(
  ctx: Context,
  input: InputOf<typeof contract>,
  department: DepartmentRow,
): Promise<OutputOf<typeof contract>> {
  const { name, loginName, mobile, role } = input
  return enrolStaff(
    ctx,
    { name, loginName, mobile, posts: [{ role, departmentId: department.id }] },
    new Map([[department.id, department.division_code]]),
  )
}

import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type updateDepartment as contract, regionsFault } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { isCreditCode } from '../domain/credit-code.ts'
import { presentDepartment } from '../present.ts'
import { changeDepartment, type DepartmentRow, findDepartmentsByCode } from '../store/departments.ts'

export async function updateDepartment(
  ctx: Context,
  input: InputOf<typeof contract>,
  department: DepartmentRow,
): Promise<OutputOf<typeof contract>> {
  if (input.uscc !== undefined && input.uscc !== department.uscc) await checkNewCode(ctx, input.uscc)
  const changes = {
    name: input.name,
    short_name: input.shortName,
    uscc: input.uscc,
    address: input.address,
    office_hours: input.officeHours,
    enquiry_phone: input.enquiryPhone,
    complaint_phone: input.complaintPhone,
  }
  if (!(await changeDepartment(ctx.db, department.id, changes, ctx.now))) {
    throw regionsFault('regions.department-code-taken', { uscc: input.uscc ?? department.uscc })
  }
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  return presentDepartment({ ...department, ...given })
}

async function checkNewCode(ctx: Context, uscc: string): Promise<void> {
  if (!isCreditCode(uscc)) throw regionsFault('regions.department-code-invalid')
  if ((await findDepartmentsByCode(ctx.db, [uscc])).size > 0) {
    throw regionsFault('regions.department-code-taken', { uscc })
  }
}

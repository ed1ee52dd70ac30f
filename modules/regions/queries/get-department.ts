import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type getDepartment as contract, regionsFault } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentDepartment } from '../present.ts'
import { findDepartment } from '../store/departments.ts'

export async function getDepartment(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const department = await findDepartment(ctx.db, input.departmentId)
  if (!department) throw regionsFault('regions.department-not-found')
  return presentDepartment(department)
}

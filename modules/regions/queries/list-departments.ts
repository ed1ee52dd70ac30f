import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listDepartments as contract } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentDepartment } from '../present.ts'
import { departmentsOf } from '../store/departments.ts'

export async function listDepartments(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const rows = await departmentsOf(ctx.db, input.divisionCode, input.includeBelow ?? false)
  return { items: rows.map(presentDepartment) }
}

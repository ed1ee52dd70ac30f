import { v7 as uuidv7 } from 'uuid'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type createDepartment as contract, regionsFault } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { isCreditCode } from '../domain/credit-code.ts'
import { presentDepartment } from '../present.ts'
import { insertDepartment } from '../store/departments.ts'
import { findDivision } from '../store/divisions.ts'

export async function createDepartment(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  if (!isCreditCode(input.uscc)) throw regionsFault('regions.department-code-invalid')
  if (!(await findDivision(ctx.db, input.divisionCode))) {
    throw regionsFault('regions.division-not-found', { code: input.divisionCode })
  }
  const department = await insertDepartment(ctx.db, { id: uuidv7(), ...input }, ctx.now)
  if (!department) throw regionsFault('regions.department-code-taken', { uscc: input.uscc })
  return presentDepartment(department)
}

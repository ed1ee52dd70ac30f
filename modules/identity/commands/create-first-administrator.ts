import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type createFirstAdministrator as contract, identityFault } from '#contracts/identity/index.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { type DepartmentRow, findDepartment, placeHolderDepartment } from '#modules/regions/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { isAnyAdministrator } from '../store/posts.ts'
import { enrolStaff } from './enrol-staff.ts'

/** Two set-ups at once follow each other, so that there is one first administrator. */
const ONE_AT_A_TIME = 7_391_554_320

export async function createFirstAdministrator(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  await rawQuery(ctx.db, 'SELECT pg_advisory_xact_lock($1)', [ONE_AT_A_TIME])
  if (await isAnyAdministrator(ctx.db, ctx.now)) throw identityFault('identity.administrator-exists')
  const department = await departmentFor(ctx, input)
  return enrolStaff(
    ctx,
    {
      name: input.name ?? '首任系统管理员',
      loginName: input.loginName ?? 'administrator',
      posts: [{ role: 'administrator', departmentId: department.id }],
    },
    new Map([[department.id, department.division_code]]),
  )
}

async function departmentFor(ctx: Context, input: InputOf<typeof contract>): Promise<DepartmentRow> {
  if (!input.departmentId) return placeHolderDepartment(ctx.db, input.divisionCode, ctx.now)
  const department = await findDepartment(ctx.db, input.departmentId)
  if (department?.division_code !== input.divisionCode) throw regionsFault('regions.department-not-found')
  return department
}

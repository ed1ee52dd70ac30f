import { v7 as uuidv7 } from 'uuid'
import { catalogueFault, type createImplementation as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { findDepartment, levelOf } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { taskCode } from '../domain/item-codes.ts'
import { findImplementation } from '../queries/list-implementations.ts'
import type { BasicItemRow } from '../store/basic-items.ts'
import { insertImplementation } from '../store/implementations.ts'
import { setAsideNeverBegun } from '../store/implementations-batch.ts'
import { announce } from './announce.ts'

export async function createImplementation(
  ctx: Context,
  input: InputOf<typeof contract>,
  item: BasicItemRow | undefined,
): Promise<OutputOf<typeof contract>> {
  if (!item) throw catalogueFault('catalogue.item-not-found', { code: input.itemCode })
  const department = await findDepartment(ctx.db, input.departmentId)
  if (!department) throw regionsFault('regions.department-not-found')
  if (department.division_code !== input.divisionCode) {
    throw catalogueFault('catalogue.department-elsewhere', { divisionCode: input.divisionCode })
  }
  const id = uuidv7()
  await setAsideNeverBegun(ctx.db, [{ basicItemId: item.id, divisionCode: input.divisionCode }], ctx.now)
  const written = await insertImplementation(ctx.db, {
    id,
    basic_item_id: item.id,
    division_code: input.divisionCode,
    department_id: department.id,
    task_code: taskCode(department.uscc, levelOf(input.divisionCode), item.code),
    demo: input.demo ?? false,
    created_at: ctx.now,
    effective_from: null,
    window_id: null,
    local_task_code: null,
    set_aside: null,
  })
  if (!written) throw catalogueFault('catalogue.implementation-exists', { divisionCode: input.divisionCode })
  await announce(ctx, item)
  return findImplementation(ctx, id)
}

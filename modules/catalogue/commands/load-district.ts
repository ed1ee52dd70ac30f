import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import { findDepartmentsByCode, levelOf } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { contentFromGuide } from '../domain/content-from-guide.ts'
import { localItemCode, taskCode } from '../domain/item-codes.ts'
import type { DistrictItem } from '../import/read-district.ts'
import { countPublication } from '../store/catalogue-version.ts'
import { insertDistrictItems, localItemCodes, localTaskCodes } from '../store/district.ts'

/** Serials of local codes from here on are for lists of districts; those below for catalogues of provinces. */
const FIRST_SERIAL = 50_001

/** A district's own list in one transaction with one ledger entry; what is there by its local code stays as it is. */
export async function loadDistrict(
  ctx: Context,
  divisionCode: string,
  items: readonly DistrictItem[],
  creditCodes: ReadonlyMap<string, string>,
): Promise<{ loaded: number }> {
  const [known, taken] = [await localTaskCodes(ctx.db, divisionCode), new Set(await localItemCodes(ctx.db))]
  const departments = await findDepartmentsByCode(ctx.db, [...creditCodes.values()])
  const missing = items.filter((item) => !known.has(item.taskCode))
  if (missing.length === 0) return { loaded: 0 }
  let serial = FIRST_SERIAL
  const rows = missing.map((item) => {
    while (taken.has(localItemCode(item.itemType, serial))) serial += 1
    const code = localItemCode(item.itemType, serial)
    taken.add(code)
    const department = departments.get(creditCodes.get(item.department) ?? '')
    if (!department) throw new Error(`the department ${item.department} of ${divisionCode} is not registered`)
    return {
      ...{ id: uuidv7(), versionId: uuidv7(), periodId: uuidv7(), implementationId: uuidv7() },
      code,
      content: contentOf(item),
      departmentId: department.id,
      taskCode: taskCode(department.uscc, levelOf(divisionCode), code),
      localTaskCode: item.taskCode,
    }
  })
  await insertDistrictItems(ctx.db, rows, { divisionCode, author: actorRef(ctx.actor), from: ctx.now })
  await countPublication(ctx.db)
  await ctx.record('catalogue.load-district', { subject: { kind: 'division', id: divisionCode } })
  return { loaded: rows.length }
}

/** Such a list tells name, type and department; all else is unknown. */
function contentOf(item: DistrictItem) {
  const known = { name: item.name, code: '', itemType: item.itemType, leadDepartment: item.department }
  return {
    ...contentFromGuide(known, undefined, () => null),
    sources: [{ regionName: item.divisionName, url: item.link, note: null }],
  }
}

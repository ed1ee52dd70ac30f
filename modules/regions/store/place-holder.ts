import { v7 as uuidv7 } from 'uuid'
import { regionsFault } from '#contracts/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import { creditCodeCheck } from '../domain/credit-code.ts'
import { type DepartmentRow, findDepartmentsByCode, insertDepartment } from './departments.ts'
import { findDivision } from './divisions.ts'

/**
 * The department of the first administrator where none is registered yet. Its name says that it waits to be put right; the subject part
 * of its credit code is all zeros, which is allotted to nobody.
 */
export async function placeHolderDepartment(db: Db, divisionCode: string, now: Date): Promise<DepartmentRow> {
  const division = await findDivision(db, divisionCode)
  if (!division) throw regionsFault('regions.division-not-found', { code: divisionCode })
  const first17 = `11${divisionCode.slice(0, 6)}000000000`
  const uscc = `${first17}${creditCodeCheck(first17)}`
  const known = (await findDepartmentsByCode(db, [uscc])).get(uscc)
  if (known) return known
  const name = `${division.name}政务服务管理机构（待登记）`
  const department = { id: uuidv7(), divisionCode, name, shortName: '待登记机构', uscc }
  const written = await insertDepartment(db, department, now)
  if (!written) throw regionsFault('regions.department-code-taken', { uscc })
  return written
}

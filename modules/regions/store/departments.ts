import type { Selectable } from 'kysely'
import type { Db } from '#platform/db/database.ts'
import { type RegionsTables, tablesOf } from './tables.ts'

export type DepartmentRow = Selectable<RegionsTables['regions.department']>

export interface NewDepartment {
  readonly id: string
  readonly divisionCode: string
  readonly name: string
  readonly shortName: string
  readonly uscc: string
  readonly address?: string
  readonly officeHours?: string
  readonly enquiryPhone?: string
  readonly complaintPhone?: string
}

/** Undefined when another department has this credit code. */
export function insertDepartment(db: Db, department: NewDepartment): Promise<DepartmentRow | undefined> {
  return tablesOf(db)
    .insertInto('regions.department')
    .values({
      id: department.id,
      division_code: department.divisionCode,
      name: department.name,
      short_name: department.shortName,
      uscc: department.uscc,
      address: department.address ?? null,
      office_hours: department.officeHours ?? null,
      enquiry_phone: department.enquiryPhone ?? null,
      complaint_phone: department.complaintPhone ?? null,
    })
    .onConflict((conflict) => conflict.column('uscc').doNothing())
    .returningAll()
    .executeTakeFirst()
}

export function findDepartment(db: Db, id: string): Promise<DepartmentRow | undefined> {
  return tablesOf(db).selectFrom('regions.department').selectAll().where('id', '=', id).executeTakeFirst()
}

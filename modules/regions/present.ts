import type { Department, Division } from '#contracts/regions/index.ts'
import type { DepartmentRow } from './store/departments.ts'
import type { DivisionRow } from './store/divisions.ts'

export function presentDivision(row: DivisionRow): Division {
  return { code: row.code, name: row.name, level: row.level, parentCode: row.parent_code }
}

export function presentWithPath(row: DivisionRow, path: readonly DivisionRow[]): Division & { path: Division[] } {
  return { ...presentDivision(row), path: path.map(presentDivision) }
}

export function presentDepartment(row: DepartmentRow): Department {
  return {
    id: row.id,
    divisionCode: row.division_code,
    name: row.name,
    shortName: row.short_name,
    uscc: row.uscc,
    address: row.address,
    officeHours: row.office_hours,
    enquiryPhone: row.enquiry_phone,
    complaintPhone: row.complaint_phone,
  }
}

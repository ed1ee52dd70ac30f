import { regionsErrors } from '#contracts/regions/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { type DivisionEntry, loadDivisions } from './commands/load-divisions.ts'
export { creditCodeCheck, isCreditCode } from './domain/credit-code.ts'
export { covers, levelOf, significantPart, withAncestors } from './domain/division-code.ts'
export {
  addWorkingDays,
  isWorkingDay,
  type WorkCalendar,
  workingDaysBetween,
} from './domain/working-days.ts'
export { operations as regionsOperations } from './operations.ts'
export { parseReferenceCalendar, parseReferenceDivisions, type ReferenceYear } from './reference.ts'
export { loadWorkCalendar } from './store/calendar.ts'
export {
  type DepartmentRow,
  departmentsIn,
  departmentsOf,
  findDepartment,
  findDepartments,
  findDepartmentsByCode,
} from './store/departments.ts'
export {
  allDivisions,
  type DivisionRow,
  divisionPath,
  divisionsBelow,
  findDivision,
  findDivisions,
} from './store/divisions.ts'
export { departmentAsKnown, divisionPathAsKnown } from './store/known.ts'
export { placeHolderDepartment } from './store/place-holder.ts'
export { placesVersion } from './store/places-version.ts'
export { servedDivision } from './store/served-division.ts'

export const regions: Module = {
  name: 'regions',
  errors: regionsErrors,
  migrations,
  operations: Object.values(operations),
}

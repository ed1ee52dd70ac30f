import { regionsErrors } from '#contracts/regions/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { type DivisionEntry, loadDivisions } from './commands/load-divisions.ts'
export { isCreditCode, creditCodeCheck } from './domain/credit-code.ts'
export { covers, levelOf, withAncestors } from './domain/division-code.ts'
export { addWorkingDays, type Deadline, isWorkingDay, type WorkCalendar, workingDaysBetween } from './domain/working-days.ts'
export { findDepartment } from './store/departments.ts'
export { findDivision } from './store/divisions.ts'
export { operations as regionsOperations } from './operations.ts'

export const regions: Module = {
  name: 'regions',
  errors: regionsErrors,
  migrations,
  operations: Object.values(operations),
}

import * as contracts from '#contracts/regions/index.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { operation } from '#platform/operations/operation.ts'
import { createDepartment } from './commands/create-department.ts'
import { createDivision } from './commands/create-division.ts'
import { importDepartments } from './commands/import-departments.ts'
import { loadCalendarYear } from './commands/load-calendar-year.ts'
import { updateDepartment } from './commands/update-department.ts'
import { updateDivision } from './commands/update-division.ts'
import { departmentSheetTemplate, readDepartmentSheet } from './department-sheet.ts'
import { anyone, mayArrangeDepartments, mayImportDepartments, mayLoadCalendar } from './policy.ts'
import { getCalendar } from './queries/get-calendar.ts'
import { getDepartment } from './queries/get-department.ts'
import { getDivision } from './queries/get-division.ts'
import { listDepartments } from './queries/list-departments.ts'
import { listDivisions } from './queries/list-divisions.ts'
import { searchDivisions } from './queries/search-divisions.ts'
import { lockDepartment } from './store/departments.ts'

export const operations = {
  listDivisions: operation(contracts.listDivisions, { may: anyone, records: null, run: listDivisions }),
  getDivision: operation(contracts.getDivision, { may: anyone, records: null, run: getDivision }),
  searchDivisions: operation(contracts.searchDivisions, { may: anyone, records: null, run: searchDivisions }),
  createDivision: operation(contracts.createDivision, {
    may: (actor, _, input) => mayArrangeDepartments(actor, input.code),
    records: (input) => ({ subject: { kind: 'division', id: input.code, divisionCode: input.code } }),
    run: createDivision,
  }),
  updateDivision: operation(contracts.updateDivision, {
    may: (actor, _, input) => mayArrangeDepartments(actor, input.divisionCode),
    records: (input) => ({ subject: { kind: 'division', id: input.divisionCode, divisionCode: input.divisionCode } }),
    run: updateDivision,
  }),

  listDepartments: operation(contracts.listDepartments, { may: anyone, records: null, run: listDepartments }),
  getDepartment: operation(contracts.getDepartment, { may: anyone, records: null, run: getDepartment }),
  createDepartment: operation(contracts.createDepartment, {
    may: (actor, _, input) => mayArrangeDepartments(actor, input.divisionCode),
    records: (input, output) => ({
      subject: { kind: 'department', id: output.id, divisionCode: input.divisionCode },
    }),
    run: createDepartment,
  }),
  updateDepartment: operation(contracts.updateDepartment, {
    load: (ctx, input) => getDepartmentToChange(ctx, input.departmentId),
    may: (actor, department) => mayArrangeDepartments(actor, department.division_code),
    records: (_, output) => ({ subject: { kind: 'department', id: output.id, divisionCode: output.divisionCode } }),
    run: updateDepartment,
  }),
  importDepartments: operation(contracts.importDepartments, {
    may: mayImportDepartments,
    records: (_input, _output, _loaded, ctx) => ({
      subject: { kind: 'department-import', id: ctx.requestId, ...reachOf(ctx) },
    }),
    run: importDepartments,
  }),
  readDepartmentSheet: operation(contracts.readDepartmentSheet, {
    may: mayImportDepartments,
    records: null,
    run: readDepartmentSheet,
  }),
  getDepartmentSheetTemplate: operation(contracts.getDepartmentSheetTemplate, {
    may: mayImportDepartments,
    records: null,
    run: departmentSheetTemplate,
  }),

  getCalendar: operation(contracts.getCalendar, { may: anyone, records: null, run: getCalendar }),
  loadCalendarYear: operation(contracts.loadCalendarYear, {
    may: mayLoadCalendar,
    records: (input) => ({ subject: { kind: 'calendar-year', id: String(input.year) } }),
    run: loadCalendarYear,
  }),
}

async function getDepartmentToChange(ctx: Context, id: string) {
  const department = await lockDepartment(ctx.db, id)
  if (!department) throw regionsFault('regions.department-not-found')
  return department
}

const reachOf = (ctx: Context) => (ctx.actor.kind === 'staff' ? { divisionCode: ctx.actor.post.divisionCode } : {})

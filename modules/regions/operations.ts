import * as contracts from '#contracts/regions/index.ts'
import { operation } from '#platform/operations/operation.ts'
import { createDepartment } from './commands/create-department.ts'
import { anyone, mayArrangeDepartments } from './policy.ts'
import { listDivisions } from './queries/list-divisions.ts'

export const operations = {
  listDivisions: operation(contracts.listDivisions, {
    may: anyone,
    records: null,
    run: listDivisions,
  }),
  createDepartment: operation(contracts.createDepartment, {
    may: (actor, _, input) => mayArrangeDepartments(actor, input.divisionCode),
    records: (input, output) => ({ subject: { kind: 'department', id: output.id, divisionCode: input.divisionCode } }),
    run: createDepartment,
  }),
}

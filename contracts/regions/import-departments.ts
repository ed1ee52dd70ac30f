import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { Department, DepartmentRow, IMPORT_ROWS_MAX, RowFault } from './model.ts'

export const importDepartments = contract({
  name: 'regions.import-departments',
  summary: '成批登记部门：各行都正确才登记，否则一行也不登记并逐行说明',
  kind: 'write',
  method: 'POST',
  path: '/department-imports',
  input: Type.Object(
    {
      rows: Type.Array(DepartmentRow, { minItems: 1, maxItems: IMPORT_ROWS_MAX }),
      /** Only check. */
      dryRun: Type.Optional(Type.Boolean({ default: false })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    /** Departments registered by this import; empty when a line has faults or with `dryRun`. */
    created: Type.Array(Department),
    /** Lines whose department is already registered in the same division: nothing to do. */
    alreadyThere: Type.Integer(),
    faults: Type.Array(RowFault),
  }),
  errors: [],
})

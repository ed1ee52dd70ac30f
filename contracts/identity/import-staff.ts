import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { IMPORT_ROWS_MAX, RowFault } from '../regions/model.ts'
import { closed, Invitation, StaffRow } from './model.ts'

export const importStaff = contract({
  name: 'identity.import-staff',
  summary: '成批登记工作人员：各行都正确才登记，否则一行也不登记并逐行说明',
  kind: 'write',
  method: 'POST',
  path: '/staff-imports',
  personal: true,
  input: closed({
    rows: Type.Array(StaffRow, { minItems: 1, maxItems: IMPORT_ROWS_MAX }),
    /** Only check. */
    dryRun: Type.Optional(Type.Boolean({ default: false })),
  }),
  output: Type.Object({
    /** One for each person registered by this import, in the order of the lines; a second line of the same login adds a post. */
    invitations: Type.Array(Invitation),
    faults: Type.Array(RowFault),
  }),
  errors: [],
})

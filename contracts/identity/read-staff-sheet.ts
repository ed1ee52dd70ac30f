import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { NoInput, StaffRow } from './model.ts'

export const readStaffSheet = contract({
  name: 'identity.read-staff-sheet',
  summary: '读取工作人员表格（.xlsx 或 .csv），供核对后登记',
  kind: 'read',
  method: 'POST',
  path: '/staff-sheets',
  upload: { maxBytes: 2 * 1_048_576, accept: 'sheet' },
  input: NoInput,
  output: Type.Object({ rows: Type.Array(StaffRow) }),
  errors: ['platform.sheet-unreadable', 'platform.sheet-columns-missing', 'platform.sheet-too-long'],
})

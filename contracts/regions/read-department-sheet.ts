import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { DepartmentRow } from './model.ts'

export const readDepartmentSheet = contract({
  name: 'regions.read-department-sheet',
  summary: '读取部门表格（.xlsx 或 .csv），供核对后登记',
  kind: 'read',
  method: 'POST',
  path: '/department-sheets',
  upload: { maxBytes: 2 * 1_048_576, accept: 'sheet' },
  input: Type.Object({}, { additionalProperties: false }),
  output: Type.Object({ rows: Type.Array(DepartmentRow) }),
  errors: ['platform.sheet-unreadable', 'platform.sheet-columns-missing', 'platform.sheet-too-long'],
})

import { Type } from 'typebox'
import { contract, FileOutput } from '../contract.ts'

export const getDepartmentSheetTemplate = contract({
  name: 'regions.get-department-sheet-template',
  summary: '下载部门表格模板',
  kind: 'read',
  method: 'GET',
  path: '/department-sheet-template',
  input: Type.Object({}, { additionalProperties: false }),
  output: FileOutput('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  errors: [],
})

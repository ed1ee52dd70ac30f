import { contract, FileOutput } from '../contract.ts'
import { NoInput } from './model.ts'

export const getStaffSheetTemplate = contract({
  name: 'identity.get-staff-sheet-template',
  summary: '下载工作人员表格模板',
  kind: 'read',
  method: 'GET',
  path: '/staff-sheet-template',
  input: NoInput,
  output: FileOutput('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  errors: [],
})

import { Type } from 'typebox'
import { contract, FileOutput } from '../contract.ts'
import { SheetLayoutCode } from './model.ts'

export const getGuideSheetTemplate = contract({
  name: 'harmonise.get-guide-sheet-template',
  summary: '下载办事指南导入模板：一行一个材料，或一行一个事项',
  kind: 'read',
  method: 'GET',
  path: '/guide-sheet-template',
  input: Type.Object({ layout: SheetLayoutCode }, { additionalProperties: false }),
  output: FileOutput('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  errors: [],
})

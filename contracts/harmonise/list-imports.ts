import { Type } from 'typebox'
import { contract, PageOf, PageQuery } from '../contract.ts'
import { ImportBatch } from './model.ts'

export const listImports = contract({
  name: 'harmonise.list-imports',
  summary: '列出办事指南的历次导入，最近的在前',
  kind: 'read',
  method: 'GET',
  path: '/guide-imports',
  input: Type.Object({ ...PageQuery }, { additionalProperties: false }),
  output: PageOf(ImportBatch),
  errors: [],
})

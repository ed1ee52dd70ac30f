import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ImportBatch } from './model.ts'

export const getImport = contract({
  name: 'harmonise.get-import',
  summary: '查看一次导入的进度和结果',
  kind: 'read',
  method: 'GET',
  path: '/guide-imports/{batchId}',
  input: Type.Object({ batchId: Uuid }, { additionalProperties: false }),
  output: ImportBatch,
  errors: ['harmonise.import-not-found'],
})

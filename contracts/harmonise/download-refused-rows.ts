import { Type } from 'typebox'
import { contract, FileOutput, Uuid } from '../contract.ts'

export const downloadRefusedRows = contract({
  name: 'harmonise.download-refused-rows',
  summary: '下载一次导入中未导入的行，逐条写明行号、列和原因',
  kind: 'read',
  method: 'GET',
  path: '/guide-imports/{batchId}/refused-rows',
  input: Type.Object({ batchId: Uuid }, { additionalProperties: false }),
  output: FileOutput('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  errors: ['harmonise.import-not-found'],
})

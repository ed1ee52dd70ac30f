import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ImportBatch } from './model.ts'

export const resumeImport = contract({
  name: 'harmonise.resume-import',
  summary: '让一次中止的导入从停下的地方继续',
  kind: 'write',
  method: 'POST',
  path: '/guide-imports/{batchId}/resumption',
  input: Type.Object({ batchId: Uuid }, { additionalProperties: false }),
  output: ImportBatch,
  errors: [
    'harmonise.import-not-found',
    'harmonise.import-not-stopped',
    'harmonise.import-by-command',
    'harmonise.import-running',
  ],
})

import { Type } from 'typebox'
import { contract, DivisionCode } from '../contract.ts'
import { ImportBatch, SheetLayoutCode } from './model.ts'

export const startImport = contract({
  name: 'harmonise.start-import',
  summary: '导入一个地区现行的办事指南（.xlsx 或 .csv），在后台逐条匹配',
  kind: 'write',
  method: 'POST',
  path: '/guide-imports',
  upload: { maxBytes: 20 * 1_048_576, accept: 'sheet' },
  input: Type.Object(
    {
      mapping: Type.Optional(Type.String({ maxLength: 4000 })),
      layout: Type.Optional(SheetLayoutCode),
      /** Whose guides they are, where the rows do not say; the actor’s own division when absent. */
      divisionCode: Type.Optional(DivisionCode),
      /** 外地参考: compared with, never in force here. */
      reference: Type.Optional(Type.Boolean({ default: false })),
    },
    { additionalProperties: false },
  ),
  output: ImportBatch,
  errors: [
    'platform.sheet-unreadable',
    'platform.sheet-columns-missing',
    'platform.sheet-too-long',
    'harmonise.mapping-invalid',
    'harmonise.import-running',
    'harmonise.sheet-empty',
    'harmonise.division-not-found',
  ],
})

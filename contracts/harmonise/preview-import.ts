import { Type } from 'typebox'
import { contract, Nullable } from '../contract.ts'
import { MatchedType, MatchStateCode, SheetLayoutCode, SheetMapping } from './model.ts'

export const previewImport = contract({
  name: 'harmonise.preview-import',
  summary: '读取办事指南表格：猜测各列的含义，试匹配前几行，供核对后导入',
  kind: 'read',
  method: 'POST',
  path: '/guide-import-previews',
  upload: { maxBytes: 20 * 1_048_576, accept: 'sheet' },
  input: Type.Object(
    {
      /** As chosen on the page, as JSON: fields by the number of their column. Absent: guessed. */
      mapping: Type.Optional(Type.String({ maxLength: 4000 })),
      layout: Type.Optional(SheetLayoutCode),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    titles: Type.Array(Type.String()),
    fields: Type.Array(Type.Object({ field: Type.String(), title: Type.String(), required: Type.Boolean() })),
    mapping: SheetMapping,
    layout: SheetLayoutCode,
    guides: Type.Array(
      Type.Object({
        line: Type.Integer(),
        itemName: Nullable(Type.String()),
        state: Type.Union([MatchStateCode, Type.Literal('refused')]),
        matched: Nullable(MatchedType),
        reason: Type.String(),
        materials: Type.Integer(),
        materialsMatched: Type.Integer(),
      }),
    ),
  }),
  errors: [
    'platform.sheet-unreadable',
    'platform.sheet-columns-missing',
    'platform.sheet-too-long',
    'harmonise.mapping-invalid',
  ],
})

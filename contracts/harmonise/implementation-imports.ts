import { Type } from 'typebox'
import { ItemCode } from '../catalogue/model.ts'
import { contract, DivisionCode, FileOutput, Nullable } from '../contract.ts'
import { ImportBatch, SheetMapping } from './model.ts'

/** `list`: one line an implementation; `matrix`: one line a basic item, one column a region. */
export const IMPLEMENTATION_LAYOUTS = {
  list: '一行一个实施事项',
  matrix: '一行一个基本事项，每个地区一列',
} as const
export type ImplementationLayoutName = keyof typeof IMPLEMENTATION_LAYOUTS
export const ImplementationLayoutCode = Type.Enum(Object.keys(IMPLEMENTATION_LAYOUTS) as ImplementationLayoutName[])

const Count = Type.Integer({ minimum: 0 })
const Text = Type.String()

const reading = {
  /** As chosen on the page, as JSON: fields by the number of their column. Absent: guessed. */
  mapping: Type.Optional(Type.String({ maxLength: 4000 })),
  layout: Type.Optional(ImplementationLayoutCode),
  /** Whose implementations they are, where a row does not say; the actor’s own division when absent. */
  divisionCode: Type.Optional(DivisionCode),
}

export const getImplementationSheetTemplate = contract({
  name: 'harmonise.get-implementation-sheet-template',
  summary: '下载实施清单导入模板：一行一个实施事项，或一行一个基本事项、每个地区一列',
  kind: 'read',
  method: 'GET',
  path: '/implementation-sheet-template',
  input: Type.Object({ layout: ImplementationLayoutCode }, { additionalProperties: false }),
  output: FileOutput('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  errors: [],
})

export const previewImplementations = contract({
  name: 'harmonise.preview-implementations',
  summary: '读取实施清单表格：猜测各列的含义，逐行核对事项、地区和部门，供核对后导入',
  kind: 'read',
  method: 'POST',
  path: '/implementation-import-previews',
  upload: { maxBytes: 20 * 1_048_576, accept: 'sheet' },
  input: Type.Object(reading, { additionalProperties: false }),
  output: Type.Object({
    titles: Type.Array(Text),
    fields: Type.Array(Type.Object({ field: Text, title: Text })),
    mapping: SheetMapping,
    layout: ImplementationLayoutCode,
    /** Columns of the matrix, by the number of the column. */
    regions: Type.Array(Type.Object({ column: Count, divisionCode: DivisionCode })),
    /** What the sheet still lacks before anything can be read, in words. */
    missing: Type.Array(Text),
    rows: Count,
    refused: Count,
    /** The first rows, and the first of those that would be refused. */
    shown: Type.Array(
      Type.Object({
        line: Count,
        column: Nullable(Text),
        itemCode: Nullable(ItemCode),
        itemName: Nullable(Text),
        divisionCode: Nullable(DivisionCode),
        department: Nullable(Text),
        fault: Nullable(Text),
      }),
    ),
  }),
  errors: [
    'platform.sheet-unreadable',
    'platform.sheet-too-long',
    'harmonise.mapping-invalid',
    'harmonise.division-not-found',
  ],
})

export const importImplementations = contract({
  name: 'harmonise.import-implementations',
  summary: '导入实施清单（.xlsx 或 .csv）：登记哪个地区的哪个部门办理哪个事项；有误的行不登记，另行列出',
  kind: 'write',
  method: 'POST',
  path: '/implementation-imports',
  upload: { maxBytes: 20 * 1_048_576, accept: 'sheet' },
  input: Type.Object(reading, { additionalProperties: false }),
  output: ImportBatch,
  errors: [
    'platform.sheet-unreadable',
    'platform.sheet-columns-missing',
    'platform.sheet-too-long',
    'harmonise.mapping-invalid',
    'harmonise.sheet-empty',
    'harmonise.division-not-found',
  ],
})

import type { FileAnswer, InputOf } from '#contracts/contract.ts'
import type { getGuideSheetTemplate as contract } from '#contracts/harmonise/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { sheetTemplate } from '#platform/sheets/sheet-template.ts'
import { SHEET_FIELDS, type SheetField } from './domain/sheet-columns.ts'

/** What only a line a material has room for. */
const ROW_ONLY: readonly SheetField[] = [
  'materialForm',
  'materialCopies',
  'materialSource',
  'materialRequired',
  'materialNote',
]

export function guideSheetTemplate(_ctx: Context, { layout }: InputOf<typeof contract>): Promise<FileAnswer> {
  const fields = (Object.keys(SHEET_FIELDS) as SheetField[]).filter(
    (field) => SHEET_FIELDS[field].example !== '' && (layout === 'row' || !ROW_ONLY.includes(field)),
  )
  const columns = fields.map((key) => ({
    key,
    title: key === 'materialName' && layout === 'cell' ? '申请材料' : SHEET_FIELDS[key].title,
    required: SHEET_FIELDS[key].required,
    example:
      key === 'materialName' && layout === 'cell'
        ? '1.营业执照复印件（每个材料一行，写在同一单元格内）'
        : SHEET_FIELDS[key].example,
  }))
  return sheetTemplate(
    layout === 'row' ? '办事指南导入模板-一行一个材料.xlsx' : '办事指南导入模板-一行一个事项.xlsx',
    columns,
  )
}

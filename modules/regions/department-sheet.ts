import type { FileAnswer, InputOf, OutputOf, Upload } from '#contracts/contract.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { type readDepartmentSheet as contract, type DepartmentRow, IMPORT_ROWS_MAX } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { readSheet, type SheetColumn } from '#platform/sheets/read-sheet.ts'
import { sheetTemplate } from '#platform/sheets/sheet-template.ts'

/** The sheet by which departments are registered many at a time. */
const COLUMNS: readonly SheetColumn<keyof DepartmentRow>[] = [
  { key: 'divisionCode', title: '行政区划代码', required: true, example: '370303' },
  { key: 'name', title: '部门名称', required: true, example: '张店区水利局' },
  { key: 'shortName', title: '部门简称', required: true, example: '区水利局' },
  { key: 'uscc', title: '统一社会信用代码', required: true, example: '18 位，对照证书填写' },
  { key: 'address', title: '办公地址', required: false, example: '' },
  { key: 'officeHours', title: '办公时间', required: false, example: '工作日 9:00—17:00' },
  { key: 'enquiryPhone', title: '咨询电话', required: false, example: '带区号' },
  { key: 'complaintPhone', title: '投诉电话', required: false, example: '带区号' },
]

export async function readDepartmentSheet(
  _ctx: Context,
  _input: InputOf<typeof contract>,
  _loaded: unknown,
  upload: Upload | undefined,
): Promise<OutputOf<typeof contract>> {
  if (!upload) throw platformFault('platform.file-missing')
  return { rows: (await readSheet(upload, COLUMNS, IMPORT_ROWS_MAX)) as DepartmentRow[] }
}

export const departmentSheetTemplate = (): Promise<FileAnswer> => sheetTemplate('部门登记表.xlsx', COLUMNS)

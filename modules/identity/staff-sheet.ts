import type { FileAnswer, InputOf, OutputOf, Upload } from '#contracts/contract.ts'
import { type readStaffSheet as contract, STAFF_ROLE_NAMES, type StaffRow } from '#contracts/identity/index.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { IMPORT_ROWS_MAX } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { readSheet, type SheetColumn } from '#platform/sheets/read-sheet.ts'
import { sheetTemplate } from '#platform/sheets/sheet-template.ts'

/** The sheet by which staff are registered many at a time. */
const COLUMNS: readonly SheetColumn<keyof StaffRow>[] = [
  { key: 'name', title: '姓名', required: true, example: '与身份证件一致' },
  {
    key: 'loginName',
    title: '登录名',
    required: true,
    example: '小写字母、数字或“-”，以字母开头；同一人的多个岗位填多行',
  },
  { key: 'mobile', title: '手机号', required: false, example: '11 位数字' },
  { key: 'departmentUscc', title: '部门统一社会信用代码', required: true, example: '18 位，须已登记该部门' },
  { key: 'role', title: '岗位', required: true, example: Object.values(STAFF_ROLE_NAMES).join('、') },
]

export async function readStaffSheet(
  _ctx: Context,
  _input: InputOf<typeof contract>,
  _loaded: unknown,
  upload: Upload | undefined,
): Promise<OutputOf<typeof contract>> {
  if (!upload) throw platformFault('platform.file-missing')
  return { rows: (await readSheet(upload, COLUMNS, IMPORT_ROWS_MAX)) as StaffRow[] }
}

export const staffSheetTemplate = (): Promise<FileAnswer> => sheetTemplate('工作人员登记表.xlsx', COLUMNS)

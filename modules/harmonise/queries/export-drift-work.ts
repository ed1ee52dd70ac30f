import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import type { FileAnswer, InputOf } from '#contracts/contract.ts'
import { type exportDriftWork as contract, type DriftWork, WORK_STATES } from '#contracts/harmonise/index.ts'
import { XLSX } from '#platform/files/accept-upload.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { readDriftWork } from './list-drift-work.ts'

const AT_ONCE = 1000
/** More than a meeting can go through; a spreadsheet program opens it at once. */
const ROWS_MAX = 20_000

const COLUMNS: readonly { header: string; width: number; of: (work: DriftWork) => string | number }[] = [
  { header: '事项编码', width: 18, of: ({ itemCode }) => itemCode },
  { header: '事项名称', width: 32, of: ({ itemName }) => itemName },
  { header: '地区', width: 14, of: ({ divisionName }) => divisionName },
  { header: '区划代码', width: 10, of: ({ divisionCode }) => divisionCode },
  { header: '办理部门', width: 28, of: ({ departmentName }) => departmentName ?? '' },
  { header: '与统一标准的不同', width: 70, of: ({ summary }) => summary },
  { header: '无依据的差异（处）', width: 12, of: ({ unexplained }) => unexplained },
  { header: '状态', width: 12, of: ({ state }) => WORK_STATES[state] },
  { header: '期限', width: 12, of: ({ dueOn, overdue }) => (overdue ? `${dueOn}（已逾期）` : dueOn) },
]

/** For the meeting: row by row, so that a long list takes no more memory than a short one until it is sent. */
export async function exportDriftWork(ctx: Context, input: InputOf<typeof contract>): Promise<FileAnswer> {
  const stream = new PassThrough()
  const content = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const sheet = workbook.addWorksheet('待统一的差异', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = COLUMNS.map(({ header, width }) => ({ header, width }))
  sheet.getRow(1).font = { bold: true }
  let after: string | undefined
  for (let count = 0; count < ROWS_MAX; count += AT_ONCE) {
    const rows = await readDriftWork(ctx, input, after, AT_ONCE)
    for (const work of rows) sheet.addRow(COLUMNS.map(({ of }) => of(work))).commit()
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) break
    after = `${last.dueOn}/${last.id}`
  }
  sheet.commit()
  await workbook.commit()
  return { content: await content, mediaType: XLSX, fileName: `待统一的差异-${dayOf(ctx.now)}.xlsx` }
}

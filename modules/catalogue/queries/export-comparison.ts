import ExcelJS from 'exceljs'
import { COMPARISON_MARKS, type Comparison, type exportComparison as contract } from '#contracts/catalogue/index.ts'
import type { FileAnswer, InputOf } from '#contracts/contract.ts'
import { XLSX } from '#platform/files/accept-upload.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { NOT_PUBLISHED } from '../domain/wording.ts'
import { comparePlaces } from './compare-places.ts'

/** The comparison as a sheet for a meeting: what differs says so in words beside its value. */
export async function exportComparison(ctx: Context, input: InputOf<typeof contract>): Promise<FileAnswer> {
  const comparison = await comparePlaces(ctx, input)
  return {
    content: await sheetOf(comparison),
    mediaType: XLSX,
    fileName: `${comparison.itemName}地区比较（${dayOf(new Date(comparison.at))}）.xlsx`,
  }
}

async function sheetOf({ itemName, places, fields, at }: Comparison): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('地区比较', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  })
  sheet.addRow([`${itemName}（${dayOf(new Date(at))} 生效的内容）`]).font = { bold: true, size: 14 }
  const head = sheet.addRow([
    '要素',
    '基本目录',
    ...places.map(({ name, observed }) => (observed ? `${name}（尚未统一）` : name)),
  ])
  head.font = { bold: true }
  for (const { title, standard, cells } of fields) {
    const row = sheet.addRow([title, said(standard), ...cells.map(({ lines, mark }) => marked(said(lines), mark))])
    row.alignment = { wrapText: true, vertical: 'top' }
    cells.forEach(({ mark }, index) => {
      if (mark === 'different') row.getCell(index + 3).font = { bold: true }
    })
  }
  sheet.columns.forEach((column, index) => {
    column.width = index === 0 ? 18 : 40
  })
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function said(lines: readonly string[] | null): string {
  if (lines === null) return NOT_PUBLISHED
  return lines.length === 0 ? '无' : lines.join('\n')
}

const marked = (text: string, mark: Comparison['fields'][number]['cells'][number]['mark']): string =>
  mark === 'different' ? `【${COMPARISON_MARKS.different}】${text}` : text

import ExcelJS from 'exceljs'
import type { FileAnswer } from '#contracts/contract.ts'
import { XLSX } from '../files/accept-upload.ts'

export interface WrittenSheet {
  readonly name: string
  readonly columns: readonly { readonly title: string; readonly width?: number }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Lists as a workbook that people open: titles in the first line, which stays in sight. */
export async function writeSheets(fileName: string, sheets: readonly WrittenSheet[]): Promise<FileAnswer> {
  const workbook = new ExcelJS.Workbook()
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(({ title, width = 24 }) => ({ header: title, width }))
    sheet.getRow(1).font = { bold: true }
    for (const row of rows) sheet.addRow([...row])
  }
  return { content: Buffer.from(await workbook.xlsx.writeBuffer()), mediaType: XLSX, fileName }
}

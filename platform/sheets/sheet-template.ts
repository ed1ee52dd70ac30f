import ExcelJS from 'exceljs'
import type { FileAnswer } from '#contracts/contract.ts'
import { XLSX } from '../files/accept-upload.ts'
import type { SheetColumn } from './read-sheet.ts'

/** An empty sheet to fill in: titles in the first line, and a second sheet that explains each column. */
export async function sheetTemplate(fileName: string, columns: readonly SheetColumn[]): Promise<FileAnswer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('填写')
  sheet.columns = columns.map((column) => ({
    header: column.title,
    key: column.key,
    width: 28,
    style: { numFmt: '@' },
  }))
  sheet.getRow(1).font = { bold: true }
  const notes = workbook.addWorksheet('说明')
  notes.columns = [
    { header: '列', width: 24 },
    { header: '是否必填', width: 12 },
    { header: '填写示例', width: 60 },
  ]
  for (const column of columns) notes.addRow([column.title, column.required ? '必填' : '选填', column.example])
  return { content: Buffer.from(await workbook.xlsx.writeBuffer()), mediaType: XLSX, fileName }
}

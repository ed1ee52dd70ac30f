import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import type { ExportFormat } from '#contracts/catalogue/index.ts'
import { cpsvDocument } from '../domain/export/cpsv.ts'
import type { ExportedItem } from '../domain/export/exported-item.ts'
import { type ExportColumn, ITEM_COLUMNS, MATERIAL_COLUMNS, materialsOf } from '../domain/export/sheet-columns.ts'

export interface ExportSetting {
  /** Public address of the platform, for identifiers in linked data. */
  readonly base: string
  readonly at: Date
}

/** File extension and content type of each format. */
export const FILES: Readonly<Record<ExportFormat, { readonly extension: string; readonly mediaType: string }>> = {
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  json: { extension: 'json', mediaType: 'application/json' },
  cpsv: { extension: 'jsonld', mediaType: 'application/ld+json' },
}

export function writeItems(
  items: readonly ExportedItem[],
  format: ExportFormat,
  { base, at }: ExportSetting,
): Promise<Buffer> | Buffer {
  switch (format) {
    case 'xlsx':
      return workbook(items)
    case 'csv':
      return csv(items)
    case 'json':
      return Buffer.from(JSON.stringify({ exportedAt: at.toISOString(), items }, null, 1))
    case 'cpsv':
      return Buffer.from(JSON.stringify(cpsvDocument(items, base), null, 1))
  }
}

/** A mark at the beginning: without it a spreadsheet takes the file for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

function csv(items: readonly ExportedItem[]): Buffer {
  const head = ITEM_COLUMNS.map(({ title }) => title)
  const rows = items.map((item) => ITEM_COLUMNS.map(({ value }) => value(item)))
  // A cell that a spreadsheet would run as a formula is taken as text.
  return Buffer.from(
    BYTE_ORDER_MARK + stringify([head, ...rows], { escape_formulas: true, record_delimiter: 'windows' }),
  )
}

/** Written as it goes: a province's sheet in memory would take most of it. */
async function workbook(items: readonly ExportedItem[]): Promise<Buffer> {
  const stream = new PassThrough()
  const whole = buffer(stream)
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  writeSheet(writer, '事项', ITEM_COLUMNS, items)
  writeSheet(writer, '申请材料', MATERIAL_COLUMNS, items.flatMap(materialsOf))
  await writer.commit()
  return whole
}

function writeSheet<Row>(
  writer: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): void {
  const sheet = writer.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ title, width }) => ({
    header: title,
    width,
    style: { alignment: { wrapText: true, vertical: 'top' } },
  }))
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(1).commit()
  for (const row of rows) sheet.addRow(columns.map(({ value }) => value(row))).commit()
  sheet.commit()
}

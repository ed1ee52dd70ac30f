import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import { zipSync } from 'fflate'

export type Cell = string | number | null

/** One list on its way out: a sheet of a workbook, or a .csv of its own. */
export interface Table<Row = never> {
  readonly name: string
  readonly columns: readonly { readonly title: string; readonly width?: number; readonly value: (row: Row) => Cell }[]
  readonly rows: readonly Row[]
}
// biome-ignore lint/suspicious/noExplicitAny: each table knows its own rows, and its columns only ever see those
export type AnyTable = Table<any>

const WIDTH = 20

/** Written as it goes: a province's sheet in memory would take most of it. A text is never run as a formula: cells are written with their type. */
export async function workbookOf(tables: readonly AnyTable[]): Promise<Buffer> {
  const stream = new PassThrough()
  const whole = buffer(stream)
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  for (const { name, columns, rows } of tables) {
    const sheet = writer.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(({ title, width = WIDTH }) => ({
      header: title,
      width,
      style: { alignment: { wrapText: true, vertical: 'top' } },
    }))
    sheet.getRow(1).font = { bold: true }
    sheet.getRow(1).commit()
    for (const row of rows) sheet.addRow(columns.map(({ value }) => shortened(value(row)))).commit()
    sheet.commit()
  }
  await writer.commit()
  return whole
}

/** What a cell of a workbook can hold; the whole text stands in the other formats. */
const CELL_MAX = 32_000
const shortened = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.length > CELL_MAX ? `${cell.slice(0, CELL_MAX)}…` : cell

/** A mark at the beginning: without it a spreadsheet takes the file for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A cell that a spreadsheet would run as a formula is taken as text. */
const csvOf = ({ columns, rows }: AnyTable): Buffer =>
  Buffer.from(
    BYTE_ORDER_MARK +
      stringify([columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => value(row)))], {
        escape_formulas: true,
        record_delimiter: 'windows',
      }),
  )

/** The same instant in every member: the same content gives the same bytes. */
const ZIP_TIME = new Date('2000-01-01T00:00:00Z')

/** One .csv, or where there are several lists a .zip of them. */
export function csvFileOf(tables: readonly AnyTable[]): { readonly content: Buffer; readonly zipped: boolean } {
  const [only, ...others] = tables
  if (only && others.length === 0) return { content: csvOf(only), zipped: false }
  const members = Object.fromEntries(tables.map((table) => [`${table.name}.csv`, csvOf(table)]))
  return { content: Buffer.from(zipSync(members, { mtime: ZIP_TIME })), zipped: true }
}

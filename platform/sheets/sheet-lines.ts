import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type ExcelJS from 'exceljs'
import { platformFault } from '#contracts/platform-errors.ts'
import { XLSX } from '../files/accept-upload.ts'
import { firstSheet } from './first-sheet.ts'
import { unpackWorkbook } from './unpack-workbook.ts'

/** One line of a sheet as texts by column, with its number as the sheet shows it. */
export interface SheetLine {
  readonly line: number
  readonly cells: readonly string[]
}

/** A hundred thousand rows of people's sheets unpack to a fraction of this. */
const UNPACKED_MAX_BYTES = 128 * 1_048_576
/** No list of ours has a quarter of these; a single cell in the last column would make each row sixteen thousand wide. */
const COLUMNS_MAX = 200

/**
 * The lines of a .xlsx or .csv one after another, empty ones left out, without the whole sheet in memory. Cells are only ever text: of a
 * formula the last result is taken. Throws `platform.sheet-unreadable`, also in the middle of a broken file.
 */
export async function* sheetLines(content: Buffer, mediaType: string): AsyncGenerator<SheetLine> {
  try {
    yield* mediaType === XLSX ? workbookLines(content) : csvLines(content)
  } catch {
    throw platformFault('platform.sheet-unreadable')
  }
}

async function* workbookLines(content: Buffer): AsyncGenerator<SheetLine> {
  const sheet = await firstSheet(await unpackWorkbook(content, UNPACKED_MAX_BYTES))
  for await (const row of sheet) {
    const cells: string[] = []
    row.eachCell((cell, at) => {
      if (at <= COLUMNS_MAX) cells[at - 1] = textOf(cell.value)
    })
    const line = Array.from(cells, (cell) => cell ?? '')
    if (line.some((cell) => cell !== '')) yield { line: row.number, cells: line }
  }
}

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value).trim()
  if ('richText' in value)
    return value.richText
      .map((part) => part.text)
      .join('')
      .trim()
  if ('text' in value) return textOf(value.text as ExcelJS.CellValue)
  if ('result' in value) return textOf(value.result as ExcelJS.CellValue)
  return ''
}

/** Lines are counted as a spreadsheet program shows them: a cell with line ends inside is one. */
async function* csvLines(content: Buffer): AsyncGenerator<SheetLine> {
  const parser = Readable.from([decoded(content)]).pipe(
    parse({ relax_column_count: true, bom: true, relax_quotes: true }),
  )
  let line = 0
  for await (const record of parser as AsyncIterable<string[]>) {
    line++
    const cells = record.slice(0, COLUMNS_MAX).map((cell) => cell.trim())
    if (cells.some((cell) => cell !== '')) yield { line, cells }
  }
}

/** Excel in China saves .csv in GB 18030 when not told otherwise. */
function decoded(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(content)
  }
}

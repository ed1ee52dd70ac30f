import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { unzipSync, zipSync } from 'fflate'
import type { Upload } from '#contracts/contract.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { XLSX } from '../files/accept-upload.ts'
import { zipDirectory } from '../files/zip-directory.ts'

/** A column of a sheet: its key in our rows, the title in the first line, and whether a sheet must have it. */
export interface SheetColumn<K extends string = string> {
  readonly key: K
  readonly title: string
  readonly required: boolean
  /** Shown in the template under the title. */
  readonly example: string
}

/** What a sheet may unpack to; a small file that grows beyond it is no sheet of people's. */
const UNPACKED_MAX_BYTES = 16 * 1_048_576

/**
 * Lines of a sheet as texts by column, without the line of titles and empty lines. Cells are only ever text: of a formula the last
 * result is taken, nothing is computed. Throws `platform.sheet-unreadable`, `-columns-missing`, `-too-long`.
 */
export async function readSheet<K extends string>(
  upload: Upload,
  columns: readonly SheetColumn<K>[],
  maxRows: number,
): Promise<Partial<Record<K, string>>[]> {
  const [titles = [], ...lines] = await linesOf(upload).catch(() => {
    throw platformFault('platform.sheet-unreadable')
  })
  const places = columns.map((column) => ({ column, at: titles.indexOf(column.title) }))
  const missing = places.filter(({ column, at }) => column.required && at < 0).map(({ column }) => column.title)
  if (missing.length > 0) throw platformFault('platform.sheet-columns-missing', { columns: missing.join('、') })
  if (lines.length > maxRows) throw platformFault('platform.sheet-too-long', { rows: maxRows })
  return lines.map((line) => {
    const row: Partial<Record<K, string>> = {}
    for (const { column, at } of places) {
      const text = at < 0 ? '' : (line[at] ?? '')
      if (text || column.required) row[column.key] = text
    }
    return row
  })
}

async function linesOf(upload: Upload): Promise<string[][]> {
  const lines = upload.mediaType === XLSX ? await linesOfWorkbook(upload.content) : linesOfCsv(upload.content)
  return lines.filter((line) => line.some((cell) => cell !== ''))
}

/** Excel in China saves .csv in GB 18030 when not told otherwise. */
function linesOfCsv(content: Buffer): string[][] {
  const lines = parse(decode(content), { relax_column_count: true, skip_empty_lines: true }) as string[][]
  return lines.map((line) => line.map((cell) => cell.trim()))
}

function decode(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(content)
  }
}

async function linesOfWorkbook(content: Buffer): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(repack(content) as never)
  const lines: string[][] = []
  workbook.worksheets[0]?.eachRow((row) => {
    const line: string[] = []
    row.eachCell((cell, at) => {
      line[at - 1] = cell.text.trim()
    })
    lines.push(Array.from(line, (text) => text ?? ''))
  })
  return lines
}

/** Unpacks no more than is declared and allowed, and packs that again: what is parsed afterwards cannot grow any more. */
function repack(content: Buffer): Buffer {
  const total = zipDirectory(content)?.reduce((bytes, member) => bytes + member.unpackedBytes, 0) ?? Infinity
  if (total > UNPACKED_MAX_BYTES) throw new Error('no zip, or unpacks to too much')
  return Buffer.from(zipSync(unzipSync(content), { level: 0 }))
}

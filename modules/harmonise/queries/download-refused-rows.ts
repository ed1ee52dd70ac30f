import ExcelJS from 'exceljs'
import type { FileAnswer, InputOf } from '#contracts/contract.ts'
import { type downloadRefusedRows as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import { XLSX } from '#platform/files/accept-upload.ts'
import type { Context } from '#platform/operations/context.ts'
import { findBatch } from '../store/batches.ts'

interface Refused {
  readonly line: number
  readonly column_title: string | null
  readonly reason: string
  readonly source: { readonly titles?: readonly string[]; readonly cells?: readonly (readonly string[])[] }
}

/** More than a person mends by hand. */
const ROWS_MAX = 50_000
const CELL_SHOWN = 32_000

/** The rows as they stood, with line, column and reason before them: to be mended and uploaded again. */
export async function downloadRefusedRows(ctx: Context, input: InputOf<typeof contract>): Promise<FileAnswer> {
  const batch = await findBatch(ctx.db, input.batchId)
  if (!batch) throw harmoniseFault('harmonise.import-not-found')
  const { rows } = await rawQuery<Refused>(
    ctx.db,
    `SELECT r.line, r.column_title, r.reason, r.source FROM harmonise.refused_row AS r
     WHERE r.batch_id = $1 ORDER BY r.line, r.serial LIMIT $2`,
    [input.batchId, ROWS_MAX],
  )
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('未导入的行')
  const titles = rows.find(({ source }) => source.titles)?.source.titles ?? []
  sheet.addRow(['行号', '列', '原因', ...(titles.length > 0 ? titles : ['原文'])]).font = { bold: true }
  for (const row of rows) {
    const { cells } = row.source
    const given = cells?.[0] ?? [JSON.stringify(row.source)]
    sheet.addRow([row.line, row.column_title ?? '', row.reason, ...given.map((cell) => cell.slice(0, CELL_SHOWN))])
  }
  sheet.columns.forEach((column, at) => {
    column.width = at === 2 ? 48 : 18
  })
  return {
    content: Buffer.from(await workbook.xlsx.writeBuffer()),
    mediaType: XLSX,
    fileName: `未导入的行-${batch.file_name.replace(/\.[^.]*$/, '')}.xlsx`,
  }
}

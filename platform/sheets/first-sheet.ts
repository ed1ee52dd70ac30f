import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import type { WorkbookParts } from './unpack-workbook.ts'

/*
 * The library's own streaming reader loses members of the zip now and then, and decodes each piece by itself, so that a Chinese character which
 * lies across two pieces is broken. Its readers of the single parts are sound: they are given the parts here, whole and as text.
 */
interface PartReaders {
  readonly model?: { readonly sheets?: readonly { readonly rId: string }[] }
  readonly workbookRels?: readonly { readonly Id: string; readonly Target: string }[]
  _parseRels(entry: Readable): Promise<void>
  _parseWorkbook(entry: Readable): Promise<void>
  _parseSharedStrings(entry: Readable): AsyncGenerator<unknown>
  _parseWorksheet(
    texts: AsyncIterable<string>,
    sheet: string,
  ): Generator<{ readonly value: AsyncIterable<ExcelJS.Row> }>
}

/** The rows of the first sheet, in the order of the workbook: only that one is filled in, the others explain. Throws when there is none. */
export async function firstSheet(parts: WorkbookParts): Promise<AsyncIterable<ExcelJS.Row>> {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([]), {
    sharedStrings: 'cache',
    styles: 'ignore',
    hyperlinks: 'ignore',
    worksheets: 'emit',
  }) as unknown as PartReaders
  const textOf = (name: string) => Readable.from(texts(parts.get(name) ?? []))
  await reader._parseRels(textOf('xl/_rels/workbook.xml.rels'))
  await reader._parseWorkbook(textOf('xl/workbook.xml'))
  if (parts.has('xl/sharedStrings.xml')) {
    for await (const _ of reader._parseSharedStrings(textOf('xl/sharedStrings.xml')));
  }
  const number = firstNumber(reader)
  const pieces = parts.get(`xl/worksheets/sheet${number}.xml`)
  const [sheet] = pieces ? [...reader._parseWorksheet(texts(pieces), number)] : []
  if (!sheet) throw new Error('a workbook without a sheet')
  return sheet.value
}

function firstNumber({ model, workbookRels }: PartReaders): string {
  const first = model?.sheets?.[0]?.rId
  const target = workbookRels?.find(({ Id }) => Id === first)?.Target ?? ''
  return /worksheets\/sheet(\d+)\.xml$/.exec(target)?.[1] ?? '1'
}

async function* texts(pieces: readonly Uint8Array[]): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  for (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true })
    if (text !== '') yield text
  }
}

import type { Upload } from '#contracts/contract.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { sheetLines } from '#platform/sheets/sheet-lines.ts'
import { type ReadRow, readGuideObject } from '../domain/observed-row.ts'
import { type ColumnMapping, guessLayout, guessMapping, type SheetLayout } from '../domain/sheet-columns.ts'
import { type SheetGuide, SheetGuides } from '../domain/sheet-guides.ts'

/** One guide of a file, before it is matched: what stands there word for word, and what was read of it. */
export interface SourceGuide {
  /** Line of the file, counted from 1; of a guide over several lines the first. */
  readonly line: number
  /** The JSON object, or the titles and cells of the sheet. */
  readonly source: object
  readonly read: ReadRow
}

export interface SheetReading {
  readonly mapping: ColumnMapping
  readonly layout: SheetLayout
}

/** Longer than any guide; a file without line ends is none of ours. */
const LINE_MAX_CHARACTERS = 4_000_000

/** Guides of a `.jsonl` file, one object a line; blank lines are passed over. */
export async function* jsonLineGuides(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<SourceGuide> {
  let line = 0
  for await (const text of textLines(chunks)) {
    line++
    const words = (line === 1 ? text.replace(/^\ufeff/, '') : text).trim()
    if (words !== '') yield { line, ...readLine(words) }
  }
}

function readLine(words: string): { source: object; read: ReadRow } {
  if (words.length >= LINE_MAX_CHARACTERS)
    return { source: {}, read: { row: null, faults: [{ column: null, reason: '这一行过长，无法读取' }] } }
  try {
    const value: unknown = JSON.parse(words)
    const source = typeof value === 'object' && value !== null ? value : { value }
    return { source, read: readGuideObject(value) }
  } catch {
    return {
      source: { text: words.slice(0, 2_000) },
      read: { row: null, faults: [{ column: null, reason: '不是有效的 JSON' }] },
    }
  }
}

/** Only `\n` ends a line: JSON may hold the other line ends of Unicode within a text. */
export async function* textLines(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
    if (rest.length > LINE_MAX_CHARACTERS) rest = rest.slice(0, LINE_MAX_CHARACTERS)
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

/** Lines looked at before the mapping and the layout of a sheet are told. */
const LOOKED_AT = 40

export interface SheetHead extends SheetReading {
  readonly titles: readonly string[]
  readonly sample: readonly (readonly string[])[]
}

/** The titles of a sheet and how it seems to be laid out. */
export async function lookAtSheet(sheet: Pick<Upload, 'content' | 'mediaType'>): Promise<SheetHead> {
  let titles: readonly string[] | undefined
  const sample: (readonly string[])[] = []
  for await (const { cells } of sheetLines(sheet.content, sheet.mediaType)) {
    if (!titles) titles = titleLine(cells)
    else sample.push(cells)
    if (sample.length >= LOOKED_AT) break
  }
  const mapping = guessMapping(titles ?? [])
  return { titles: titles ?? [], sample, mapping, layout: guessLayout(sample, mapping) }
}

/** A title over the whole sheet may stand above the titles of the columns: a line with one cell is none of them. */
export const titleLine = (cells: readonly string[]): readonly string[] | undefined =>
  cells.filter((cell) => cell !== '').length > 1 ? cells : undefined

/** Guides of a sheet in the reading that was chosen. Throws `platform.sheet-columns-missing` where no column holds the name of the item. */
export async function* sheetGuides(
  sheet: Pick<Upload, 'content' | 'mediaType'>,
  reading: SheetReading,
): AsyncGenerator<SourceGuide> {
  if (reading.mapping.itemName === undefined)
    throw platformFault('platform.sheet-columns-missing', { columns: '事项名称' })
  const guides = new SheetGuides(reading.mapping, reading.layout)
  let titles: readonly string[] | undefined
  const given = (guide: SheetGuide): SourceGuide => ({
    line: guide.line,
    source: { titles: titles ?? [], cells: guide.cells },
    read: guide.read,
  })
  for await (const line of sheetLines(sheet.content, sheet.mediaType)) {
    if (!titles) {
      titles = titleLine(line.cells)
      continue
    }
    const guide = guides.add(line)
    if (guide) yield given(guide)
  }
  const last = guides.end()
  if (last) yield given(last)
}

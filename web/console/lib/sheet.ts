import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Rows of cells as text, as a person sees them; empty rows are left out. */
export type Rows = readonly (readonly string[])[]

export class SheetUnreadable extends Error {}

/** Largest sheet that a page takes: what is more goes by the command line. */
export const MAX_SHEET_ROWS = 2000

/** Reads the first sheet of an Excel workbook (.xlsx, ECMA-376) or a CSV file in UTF-8 or GB 18030. */
export function readSheet(bytes: Uint8Array): Rows {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b
  const rows = zipped ? readWorkbook(bytes) : readCsv(decodeText(bytes))
  const filled = rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''))
  if (filled.length > MAX_SHEET_ROWS + 1) {
    throw new SheetUnreadable(`一次最多导入 ${MAX_SHEET_ROWS} 行，这份表格有 ${filled.length - 1} 行，请分开导入。`)
  }
  return filled
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** RFC 4180, with a tab or a semicolon taken as separator where the first line has no comma. */
export function readCsv(text: string): string[][] {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const separator = firstLine.includes(',')
    ? ','
    : firstLine.includes('\t')
      ? '\t'
      : firstLine.includes(';')
        ? ';'
        : ','
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (quoted) {
      if (c !== '"') cell += c
      else if (text[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === separator) {
      row.push(cell)
      cell = ''
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i++
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += c
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}

function readWorkbook(bytes: Uint8Array): string[][] {
  const parts = unzip(bytes)
  const sheet = parts[firstSheetPath(parts)]
  if (!sheet) throw new SheetUnreadable('表格中没有工作表，请检查文件后重新选择。')
  const shared = sharedStrings(parts['xl/sharedStrings.xml'])
  const rows: string[][] = []
  for (const [, body] of sheet.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)) {
    const row: string[] = []
    for (const [, attributes, content] of (body as string).matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const column = columnOf(/\br="([A-Z]+)\d+"/.exec(attributes as string)?.[1]) ?? row.length
      while (row.length < column) row.push('')
      row[column] = cellText(attributes as string, content ?? '', shared)
    }
    rows.push(row)
  }
  return rows
}

/** Bounded, because a small archive may hold a huge part. */
function unzip(bytes: Uint8Array): Record<string, string> {
  const MAX_PART = 30_000_000
  try {
    const entries = unzipSync(bytes, {
      filter: (file) => {
        if (file.originalSize > MAX_PART) throw new SheetUnreadable('表格过大，请分开导入。')
        return /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(
          file.name,
        )
      },
    })
    return Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, strFromU8(content)]))
  } catch (error) {
    if (error instanceof SheetUnreadable) throw error
    throw new SheetUnreadable('文件无法读取，请另存为 .xlsx 或 .csv 格式后重新选择。')
  }
}

function firstSheetPath(parts: Record<string, string>): string {
  const id = /<sheet\b[^>]*\br:id="([^"]+)"/.exec(parts['xl/workbook.xml'] ?? '')?.[1]
  const relations = parts['xl/_rels/workbook.xml.rels'] ?? ''
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([tag]) => tag.includes(`Id="${id}"`))?.[0]
  const target = relation && /Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)?.[1]
  return target ? `xl/${target}` : 'xl/worksheets/sheet1.xml'
}

function sharedStrings(xml = ''): string[] {
  return [...xml.matchAll(/<si\b[^>]*>(.*?)<\/si>/gs)].map(([, si]) => richText(si as string))
}

/** Text runs together, without the phonetic guides (`rPh`) that East Asian workbooks carry. */
function richText(xml: string): string {
  const plain = xml.replace(/<rPh\b.*?<\/rPh>/gs, '')
  return [...plain.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, t]) => unescapeXml(t as string)).join('')
}

function cellText(attributes: string, content: string, shared: readonly string[]): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1]
  if (type === 'inlineStr') return richText(content)
  const value = unescapeXml(/<v\b[^>]*>(.*?)<\/v>/s.exec(content)?.[1] ?? '')
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? '是' : '否'
  // A long code typed as a number is stored as 3.703E+17: Excel has lost its last digits. Written out, the check digit shows it.
  return /^\d+(\.\d+)?E\+\d+$/i.test(value) ? String(BigInt(Math.round(Number(value)))) : value
}

function columnOf(letters: string | undefined): number | undefined {
  if (!letters) return undefined
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (ENTITIES[name] ?? whole),
  )
const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[c] ?? c)

/** A workbook of one sheet whose cells are all text, so that Excel keeps long codes and leading zeros as they are. */
export function writeWorkbook(sheetName: string, rows: Rows): Uint8Array<ArrayBuffer> {
  const letter = (column: number): string =>
    column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26)
  const body = rows
    .map((row, r) => {
      const cells = row.map(
        (cell, c) =>
          `<c r="${letter(c)}${r + 1}" s="${r === 0 ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`,
      )
      return `<row r="${r + 1}">${cells.join('')}</row>`
    })
    .join('')
  const columns = (rows[0] ?? [])
    .map((_, c) => `<col min="${c + 1}" max="${c + 1}" width="22" style="1" customWidth="1"/>`)
    .join('')
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const pack = 'http://schemas.openxmlformats.org/package/2006'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': xml(
      `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${body}</sheetData></worksheet>`,
    ),
  }) as Uint8Array<ArrayBuffer>
}

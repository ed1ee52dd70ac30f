import { parse } from 'csv-parse/sync'
import type { ServiceObject } from '#contracts/catalogue/index.ts'
import { Fault } from '#contracts/fault.ts'
import { validateInput } from '#platform/operations/validate.ts'
import { readOfficial } from '../domain/element-codes.ts'
import { GuideRow, type KnownItem } from '../domain/guide-row.ts'
import { itemCodeAgrees, localItemCode } from '../domain/item-codes.ts'

/** A row that was not taken, by its line in the file, and why. */
export interface RefusedRow {
  readonly row: number
  readonly reason: string
}

export interface ReadRows<T> {
  readonly rows: readonly { readonly row: number; readonly value: T }[]
  readonly refused: readonly RefusedRow[]
}

/** A one-thing has no type in the list: the standard leaves the codes from 21 on to extension. */
const ONE_THING_TYPE = '21'

/**
 * Reads a list of basic items: CSV with `name, national_code_seen, item_type, lead_department` and perhaps `service_objects`; types
 * and objects by their code or name. Where no national code was seen, the item gets a local code made of its type and its place in
 * the list.
 */
export function readKnownItems(csv: string): ReadRows<KnownItem> {
  const lines = parse(csv, { columns: true, bom: true, skip_empty_lines: true }) as Record<string, string>[]
  const rows: { row: number; value: KnownItem }[] = []
  const refused: RefusedRow[] = []
  for (const [at, line] of lines.entries()) {
    const row = at + 2
    const said = line.item_type || ONE_THING_TYPE
    const itemType = readOfficial('itemType', said)
    const code = line.national_code_seen || (itemType ? localItemCode(itemType, at + 1) : '')
    const objects = readServiceObjects(line.service_objects ?? '')
    if (!line.name || !line.lead_department) refused.push({ row, reason: '缺少事项名称或者主管部门' })
    else if (!itemType) refused.push({ row, reason: `事项类型“${said}”不在代码表中` })
    else if (!itemCodeAgrees(code, itemType)) refused.push({ row, reason: `事项编码“${code}”与类型不符` })
    else if (typeof objects === 'string') refused.push({ row, reason: `服务对象“${objects}”不在代码表中` })
    else {
      const value = { name: line.name, code, itemType, leadDepartment: line.lead_department, serviceObjects: objects }
      rows.push({ row, value })
    }
  }
  return { rows, refused }
}

/** Null where the list says nothing; the word that is in no list where there is one. */
function readServiceObjects(said: string): ServiceObject[] | null | string {
  const words = said.split(/[、,，;；^]/).filter((word) => word.trim() !== '')
  const read = words.map((word) => readOfficial('serviceObjects', word))
  const unknown = read.indexOf(undefined)
  if (unknown >= 0) return words[unknown]!.trim()
  return read.length > 0 ? [...new Set(read.flatMap((object) => object ?? []))] : null
}

/** Reads guides, one JSON object a line, in the shape of `reference/guides-open.jsonl`. */
export function readGuideRows(jsonl: string): ReadRows<GuideRow> {
  const rows: { row: number; value: GuideRow }[] = []
  const refused: RefusedRow[] = []
  for (const [at, line] of jsonl.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readGuide(line)
    if (typeof read === 'string') refused.push({ row: at + 1, reason: read })
    else rows.push({ row: at + 1, value: read })
  }
  return { rows, refused }
}

function readGuide(line: string): GuideRow | string {
  try {
    return validateInput<GuideRow>(GuideRow, JSON.parse(line), 'json')
  } catch (error) {
    if (error instanceof SyntaxError) return '不是有效的 JSON'
    if (!(error instanceof Fault)) throw error
    return error.fields.map(({ path, message }) => `${path}：${message}`).join('')
  }
}

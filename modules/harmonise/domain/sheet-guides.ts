import type { SheetLine } from '#platform/sheets/sheet-lines.ts'
import {
  contactsOf,
  list,
  type ObservedMaterial,
  type ObservedRow,
  type ReadRow,
  type RowFault,
  readDays,
  readMaterials,
  splitMaterials,
  statusOf,
} from './observed-row.ts'
import { type ColumnMapping, SHEET_FIELDS, type SheetField, type SheetLayout } from './sheet-columns.ts'
import { readStructured } from './structured-cell.ts'

/** One guide of a sheet: the line where it begins, its cells as they are, and what they say. */
export interface SheetGuide {
  readonly line: number
  readonly cells: readonly (readonly string[])[]
  readonly read: ReadRow
}

const CELL_MAX = 20_000
const MATERIALS_MAX = 300

/** Puts the lines of a sheet together into guides: in the `row` layout the lines that follow with the same item belong to it. */
export class SheetGuides {
  readonly #mapping: ColumnMapping
  readonly #layout: SheetLayout
  #open: SheetLine[] = []

  constructor(mapping: ColumnMapping, layout: SheetLayout) {
    this.#mapping = mapping
    this.#layout = layout
  }

  /** The guide that ended with the line before this one, if one did. */
  add(line: SheetLine): SheetGuide | undefined {
    if (this.#layout === 'row' && this.#continues(line) && this.#open.length < MATERIALS_MAX) {
      this.#open.push(line)
      return undefined
    }
    const done = this.end()
    this.#open = [line]
    return done
  }

  end(): SheetGuide | undefined {
    const [first] = this.#open
    if (!first) return undefined
    const guide = { line: first.line, cells: this.#open.map(({ cells }) => cells), read: this.#read(this.#open) }
    this.#open = []
    return guide
  }

  /** Merged or repeated cells: nothing of the guide's own is said anew. */
  #continues(line: SheetLine): boolean {
    const first = this.#open[0]
    if (!first) return false
    const own: readonly SheetField[] = ['itemName', 'itemCode', 'regionName', 'regionCode', 'department']
    return own.every((field) => {
      const said = this.#cell(line, field)
      return said === '' || said === this.#cell(first, field)
    })
  }

  #cell({ cells }: Pick<SheetLine, 'cells'>, field: SheetField): string {
    const at = this.#mapping[field]
    return at === undefined ? '' : (cells[at] ?? '')
  }

  #read(lines: readonly SheetLine[]): ReadRow {
    const first = lines[0]!
    const faults: RowFault[] = []
    const said = (field: SheetField) => this.#cell(first, field) || null
    for (const line of lines)
      for (const field of Object.keys(SHEET_FIELDS) as SheetField[])
        if (this.#cell(line, field).length > CELL_MAX)
          faults.push({ column: SHEET_FIELDS[field].title, reason: `单元格超过 ${CELL_MAX} 个字` })
    const itemName = said('itemName')
    if (!itemName) faults.push({ column: SHEET_FIELDS.itemName.title, reason: '缺少事项名称' })
    else if (itemName.length > 300)
      faults.push({ column: SHEET_FIELDS.itemName.title, reason: '事项名称超过 300 个字' })
    const count = (field: SheetField) => {
      const words = said(field)
      const days = words === null ? null : readDays(words)
      if (words !== null && days === null)
        faults.push({ column: SHEET_FIELDS[field].title, reason: `“${words.slice(0, 40)}”不是天数或次数` })
      return days
    }
    const [statutoryDays, promisedDays, visits] = [count('statutoryDays'), count('promisedDays'), count('visits')]
    const materials = this.#materials(lines, faults)
    const code = said('itemCode')
    const row: ObservedRow = {
      sourceUrl: said('sourceUrl'),
      itemName: itemName ?? '',
      codes: code ? [code] : [],
      itemType: said('itemType'),
      department: said('department'),
      regionName: said('regionName'),
      regionCode: said('regionCode')?.replace(/\.0+$/, '') ?? null,
      legalBasis: parts(said('legalBasis'), /\r?\n|[;；]/),
      conditions: textOf(said('conditions')),
      materials,
      materialsStatus: statusOf(said('materialsStatus'), materials),
      statutoryDays,
      promisedDays,
      fee: said('fee'),
      onlineLevel: said('onlineLevel'),
      visits,
      process: parts(said('process'), /\r?\n|[;；、]|→|-{1,2}>/),
      resultName: said('resultName'),
      excerpt: said('excerpt'),
      note: said('note'),
      sourceKind: said('sourceKind'),
      ...contactsOf({
        address: said('address'),
        officeHours: said('officeHours'),
        enquiryPhone: said('enquiryPhone'),
        complaintPhone: said('complaintPhone'),
      }),
    }
    return faults.length > 0 ? { row, faults } : { row, faults: null }
  }

  #materials(lines: readonly SheetLine[], faults: RowFault[]): ObservedMaterial[] | null {
    const found = lines.flatMap((line): ObservedMaterial[] => {
      const cell = this.#cell(line, 'materialName')
      if (cell === '') return []
      const listed = readStructured(cell)
      if (listed) return readMaterials(listed, faults) ?? []
      const said = (field: SheetField) => this.#cell(line, field) || null
      const names = this.#layout === 'cell' ? splitMaterials(cell) : [cell]
      const whole = this.#layout === 'row' || names.length === 1
      return names.map((name) => ({
        name,
        form: whole ? said('materialForm') : null,
        copies: whole ? said('materialCopies') : null,
        source: whole ? said('materialSource') : null,
        required: whole ? necessary(said('materialRequired')) : null,
        note: whole ? said('materialNote') : null,
      }))
    })
    return found.length > 0 ? found : null
  }
}

/** The entries of a cell: of a list that a program wrote, or between marks that people set. */
function parts(words: string | null, between: RegExp): string[] | null {
  if (words === null) return null
  const listed = readStructured(words)
  if (listed) return list(listed)
  return words
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean)
}

const textOf = (words: string | null): string | null => {
  const listed = words === null ? undefined : readStructured(words)
  return listed ? (list(listed)?.join('\n') ?? null) : words
}

/** 必要 and 是, 非必要 and 否; other words do not say. */
function necessary(words: string | null): boolean | null {
  if (words === null) return null
  if (/^(?:必要|必须|必需|是|必备|必填)$/.test(words)) return true
  return /^(?:非必要|非必须|否|选填|可选|视情况)/.test(words) ? false : null
}

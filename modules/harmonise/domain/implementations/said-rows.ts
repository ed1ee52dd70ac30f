import type { SheetLine } from '#platform/sheets/sheet-lines.ts'
import {
  type ImplementationField,
  type ImplementationLayout,
  type ImplementationMapping,
  implementationField,
  implementationFields,
  type RegionColumn,
} from './columns.ts'

/** What one line, or one cell of the matrix, says of an implementation, in its own words. */
export interface SaidImplementation {
  readonly line: number
  /** The title of the region’s column, in the matrix. */
  readonly column: string | null
  readonly said: Readonly<Partial<Record<ImplementationField, string>>>
  readonly cells: readonly string[]
}

export interface ImplementationReading {
  readonly mapping: ImplementationMapping
  readonly layout: ImplementationLayout
  readonly regions: readonly RegionColumn[]
}

/** Words in a cell of the matrix that say that nobody carries the item out there. */
const NOBODY = /^(?:无|否|不办理|不实施|未实施|不涉及|[-—–/\\×✗]+)$/

export function saidOfLine({ line, cells }: SheetLine, reading: ImplementationReading): SaidImplementation[] {
  const said: Partial<Record<ImplementationField, string>> = {}
  for (const field of implementationFields) {
    const at = reading.mapping[field]
    const words = at === undefined ? '' : (cells[at] ?? '').trim()
    if (words !== '') said[field] = words
  }
  if (reading.layout === 'list') return [{ line, column: null, said, cells }]
  return reading.regions.flatMap(({ at, title, divisionCode }) => {
    const department = (cells[at] ?? '').trim()
    if (department === '' || NOBODY.test(department)) return []
    return [{ line, column: title, said: { ...said, divisionCode, department }, cells }]
  })
}

/** One flat object, its keys as titles; undefined where it is none. */
export function saidOfObject(line: number, value: unknown): SaidImplementation | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const said: Partial<Record<ImplementationField, string>> = {}
  for (const [key, member] of Object.entries(value)) {
    const field = implementationField(key)
    if (!field || (typeof member !== 'string' && typeof member !== 'number')) continue
    const words = String(member).trim()
    if (words !== '') said[field] ??= words
  }
  return { line, column: null, said, cells: [JSON.stringify(value)] }
}

import type { Upload } from '#contracts/contract.ts'
import { harmoniseFault } from '#contracts/harmonise/index.ts'
import { type ColumnMapping, SHEET_FIELDS, type SheetField, type SheetLayout } from '../domain/sheet-columns.ts'
import { lookAtSheet, type SheetHead } from './guide-source.ts'

/** How a sheet is read: as its titles suggest, or as a person has chosen. */
export async function chosenReading(
  sheet: Upload,
  chosen: { readonly mapping?: string; readonly layout?: SheetLayout },
): Promise<SheetHead> {
  const head = await lookAtSheet(sheet)
  const mapping = chosen.mapping === undefined ? head.mapping : parsedMapping(chosen.mapping, head.titles.length)
  return { ...head, mapping, layout: chosen.layout ?? head.layout }
}

function parsedMapping(text: string, columns: number): ColumnMapping {
  const mapping: Partial<Record<SheetField, number>> = {}
  for (const [field, column] of Object.entries(parsed(text))) {
    const known = Object.hasOwn(SHEET_FIELDS, field)
    if (!known || !Number.isInteger(column) || (column as number) < 0 || (column as number) >= columns)
      throw harmoniseFault('harmonise.mapping-invalid')
    mapping[field as SheetField] = column as number
  }
  return mapping
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Falls through to the same refusal.
  }
  throw harmoniseFault('harmonise.mapping-invalid')
}

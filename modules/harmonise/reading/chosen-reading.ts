import type { Upload } from '#contracts/contract.ts'
import { SHEET_FIELDS, type SheetLayout } from '../domain/sheet-columns.ts'
import { chosenMapping } from './chosen-mapping.ts'
import { lookAtSheet, type SheetHead } from './guide-source.ts'

/** How a sheet is read: as its titles suggest, or as a person has chosen. */
export async function chosenReading(
  sheet: Upload,
  chosen: { readonly mapping?: string; readonly layout?: SheetLayout },
): Promise<SheetHead> {
  const head = await lookAtSheet(sheet)
  const mapping =
    chosen.mapping === undefined ? head.mapping : chosenMapping(chosen.mapping, SHEET_FIELDS, head.titles.length)
  return { ...head, mapping, layout: chosen.layout ?? head.layout }
}

import type { Upload } from '#contracts/contract.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { sheetLines } from '#platform/sheets/sheet-lines.ts'
import {
  guessImplementationLayout,
  guessImplementationMapping,
  IMPLEMENTATION_FIELDS,
  type ImplementationLayout,
  regionColumns,
} from '../domain/implementations/columns.ts'
import { type ImplementationReading, type SaidImplementation, saidOfLine } from '../domain/implementations/said-rows.ts'
import type { DivisionFinder } from '../domain/regions.ts'
import { chosenMapping } from './chosen-mapping.ts'
import { titleLine } from './guide-source.ts'

type Sheet = Pick<Upload, 'content' | 'mediaType'>

export interface ImplementationSheet extends ImplementationReading {
  readonly titles: readonly string[]
}

/** How a list is read: as its titles suggest, or as a person has chosen. */
export async function lookAtImplementations(
  sheet: Sheet,
  division: DivisionFinder,
  chosen: { readonly mapping?: string; readonly layout?: ImplementationLayout } = {},
): Promise<ImplementationSheet> {
  let titles: readonly string[] = []
  for await (const { cells } of sheetLines(sheet.content, sheet.mediaType)) {
    titles = titleLine(cells) ?? []
    if (titles.length > 0) break
  }
  const mapping =
    chosen.mapping === undefined
      ? guessImplementationMapping(titles)
      : chosenMapping(chosen.mapping, IMPLEMENTATION_FIELDS, titles.length)
  const divisionOf = (words: string) =>
    division(words, /^\d{6,12}$/.test(words) ? words : null) ?? division(null, words)
  const regions = regionColumns(titles, mapping, divisionOf)
  return { titles, mapping, regions, layout: chosen.layout ?? guessImplementationLayout(mapping, regions) }
}

/** Implementations of a list in the reading that was chosen. Throws `platform.sheet-columns-missing` where no column tells the item or the region’s department. */
export async function* sheetImplementations(
  sheet: Sheet,
  reading: ImplementationReading,
): AsyncGenerator<SaidImplementation> {
  const missing = missingColumns(reading)
  if (missing.length > 0) throw platformFault('platform.sheet-columns-missing', { columns: missing.join('、') })
  let titled = false
  for await (const line of sheetLines(sheet.content, sheet.mediaType)) {
    if (titled) yield* saidOfLine(line, reading)
    else titled = titleLine(line.cells) !== undefined
  }
}

/** What a list cannot do without, in words. */
export function missingColumns({ mapping, layout, regions }: ImplementationReading): string[] {
  const { itemCode, itemName, uscc, department } = mapping
  const missing: string[] = []
  if (itemCode === undefined && itemName === undefined) missing.push('基本编码或事项名称')
  if (layout === 'matrix' && regions.length === 0) missing.push('以地区为标题的列')
  if (layout === 'list' && uscc === undefined && department === undefined) missing.push('实施主体或统一社会信用代码')
  return missing
}

import { type CatalogueExport, catalogueFault } from '#contracts/catalogue/index.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { type DivisionRow, findDivision } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { ExportParts } from '#platform/sheets/write-export.ts'
import { findBasicItem } from '../store/basic-items.ts'
import { dictionaryParts } from './dictionary-parts.ts'
import { formsParts } from './forms-parts.ts'
import { historyParts } from './history-parts.ts'
import { type ExportSetting, itemsParts } from './items-parts.ts'
import { placeForExport, standardsForExport } from './read-items.ts'

export interface CatalogueWanted {
  readonly what?: CatalogueExport
  readonly divisionCode?: string
  readonly itemCode?: string
}

export interface NamedParts extends ExportParts {
  /** What the file is called, without day and extension. */
  readonly name: string
}

/** What is to go out. Throws where it names a division or an item that is not there, or needs a division. */
export async function catalogueParts(
  db: Db,
  { what, divisionCode, itemCode }: CatalogueWanted,
  setting: ExportSetting,
  onItem: (done: number, total: number) => void = () => {},
): Promise<NamedParts> {
  const division = divisionCode ? await knownDivision(db, divisionCode) : undefined
  if (itemCode && !(await findBasicItem(db, itemCode)))
    throw catalogueFault('catalogue.item-not-found', { code: itemCode })
  switch (what ?? (division ? 'implementations' : 'items')) {
    case 'items':
      return { name: '基本目录', ...itemsParts(await standardsForExport(db, setting.at), setting) }
    case 'implementations': {
      if (!division) throw catalogueFault('catalogue.export-division-needed')
      const items = await placeForExport(db, division.code, setting.at, onItem)
      return { name: `${division.name}实施清单`, ...itemsParts(items, setting) }
    }
    case 'history':
      return { name: '历史版本', ...(await historyParts(db, itemCode ?? null, setting.at)) }
    case 'forms':
      return { name: '表单', ...(await formsParts(db, setting.at, itemCode ?? null)) }
    case 'dictionary':
      return { name: '字典', ...(await dictionaryParts(db, setting)) }
  }
}

async function knownDivision(db: Db, code: string): Promise<DivisionRow> {
  const division = await findDivision(db, code)
  if (!division) throw regionsFault('regions.division-not-found', { code })
  return division
}

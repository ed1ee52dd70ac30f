import type { ExportParts } from '#platform/sheets/write-export.ts'
import type { AnyTable } from '#platform/sheets/write-tables.ts'
import { cpsvDocument } from '../domain/export/cpsv.ts'
import type { ExportedItem } from '../domain/export/exported-item.ts'
import { ITEM_COLUMNS, MATERIAL_COLUMNS, materialsOf } from '../domain/export/sheet-columns.ts'

export interface ExportSetting {
  /** Public address of the platform, for identifiers in linked data. */
  readonly base: string
  readonly at: Date
}

/** Items and their materials, each a list of its own. */
export function itemsParts(items: readonly ExportedItem[], { base, at }: ExportSetting): ExportParts {
  const tables: AnyTable[] = [
    { name: '事项', columns: ITEM_COLUMNS, rows: items },
    { name: '申请材料', columns: MATERIAL_COLUMNS, rows: items.flatMap(materialsOf) },
  ]
  return {
    count: items.length,
    tables,
    json: { exportedAt: at.toISOString(), items },
    linked: cpsvDocument(items, base),
  }
}

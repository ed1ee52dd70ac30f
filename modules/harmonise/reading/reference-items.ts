import { parse } from 'csv-parse/sync'
import { type ListedItem, matchableItem, otherNamesBeside } from '../domain/known-items.ts'
import type { ItemKnowledge } from '../domain/matching/item-matcher.ts'

/** A one-thing has no type in the list. */
const ONE_THING_TYPE = '21'

/** What the matcher knows of a list of basic items in the shape of `reference/basic-items.csv`, without a database. */
export function itemsOfList(csv: string): Omit<ItemKnowledge, 'decisions'> {
  const rows = parse(csv, { columns: true, bom: true, skip_empty_lines: true }) as Record<string, string>[]
  const items: ListedItem[] = rows.map((row, at) => ({
    id: String(at + 1),
    code: row.national_code_seen ?? '',
    name: row.name ?? '',
    itemType: row.item_type || ONE_THING_TYPE,
    department: row.lead_department || null,
    handling: (row.handling_items ?? '').split(';').filter(Boolean),
  }))
  return { items: items.map(matchableItem), otherNames: otherNamesBeside(items) }
}

import { catalogueFault, type ImplementationRow, type LocalContent } from '#contracts/catalogue/index.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { withAncestors } from '#modules/regions/index.ts'
import { NO_LOCAL } from './effective-item.ts'

/** What the catalogue knows about all rows of a batch. */
export interface RowFacts {
  /** Basic items by code. */
  readonly items: ReadonlyMap<string, { readonly id: string }>
  /** Departments by credit code. */
  readonly departments: ReadonlyMap<string, { readonly id: string; readonly division_code: string }>
}

export interface RefusedRow {
  /** Counted from 1. */
  readonly row: number
  readonly reason: string
}

/** A row whose item and department are there. */
export interface KnownRow {
  readonly row: number
  readonly said: ImplementationRow
  readonly itemId: string
  readonly departmentId: string
}

/** Parts those rows whose item and department are known from the others, each of these with its reason. */
export function judgeRows(
  rows: readonly ImplementationRow[],
  { items, departments }: RowFacts,
): { known: KnownRow[]; refused: RefusedRow[] } {
  const known: KnownRow[] = []
  const refused: RefusedRow[] = []
  const seen = new Set<string>()
  for (const [at, said] of rows.entries()) {
    const { itemCode: code, divisionCode } = said
    const row = at + 1
    const item = items.get(code)
    const department = departments.get(said.uscc)
    const place = `${divisionCode}/${code}`
    if (!item) refused.push({ row, reason: catalogueFault('catalogue.item-not-found', { code }).sentence })
    else if (!department) refused.push({ row, reason: regionsFault('regions.department-not-found').sentence })
    else if (department.division_code !== divisionCode)
      refused.push({ row, reason: catalogueFault('catalogue.department-elsewhere', { divisionCode }).sentence })
    else if (seen.has(place))
      refused.push({ row, reason: catalogueFault('catalogue.row-repeated', { code, divisionCode }).sentence })
    else known.push({ row, said, itemId: item.id, departmentId: department.id })
    seen.add(place)
  }
  return { known, refused }
}

/** The window of a row; null where it says nothing of one. */
export function windowOf(row: ImplementationRow): LocalContent | null {
  const local = { ...NO_LOCAL, ...row.local }
  return Object.values(local).every((value) => value === null) ? null : local
}

/** The lowest division that lies above all of them or is one of them; undefined where there is none. */
export function commonDivision(codes: readonly string[]): string | undefined {
  const lists = [...new Set(codes)].map(withAncestors)
  return lists[0]?.find((division) => lists.every((list) => list.includes(division)))
}

import { parse } from 'csv-parse/sync'
import type { ItemType } from '#contracts/catalogue/index.ts'
import { readOfficial } from '../domain/element-codes.ts'
import type { ReadRows, RefusedRow } from './read-files.ts'

/** One item as a district's own list has it. */
export interface DistrictItem {
  readonly divisionCode: string
  readonly divisionName: string
  readonly department: string
  /** As the list gives it; often no 统一社会信用代码. */
  readonly departmentCode: string
  readonly name: string
  readonly itemType: ItemType
  /** Under which the district publishes the item. */
  readonly taskCode: string
  readonly link: string
}

const COLUMNS = ['region_code', 'department', 'item_name', 'item_type', 'item_code', 'dept_code', 'source_link']

/** Reads `reference/catalogue-….csv`: the published items of one district, line by line. */
export function readDistrictItems(csv: string): ReadRows<DistrictItem> {
  const lines = parse(csv, { columns: true, bom: true, skip_empty_lines: true, trim: true }) as Record<string, string>[]
  const rows: { row: number; value: DistrictItem }[] = []
  const refused: RefusedRow[] = []
  const seen = new Set<string>()
  for (const [at, line] of lines.entries()) {
    const row = at + 2
    const missing = COLUMNS.find((column) => !line[column])
    const itemType = readOfficial('itemType', line.item_type ?? '')
    if (missing) refused.push({ row, reason: `缺少 ${missing} 列的内容` })
    else if (!itemType) refused.push({ row, reason: `事项类型“${line.item_type}”不在代码表中` })
    else if (seen.has(`${line.region_code} ${line.item_code}`))
      refused.push({ row, reason: `事项编码“${line.item_code}”重复` })
    else {
      seen.add(`${line.region_code} ${line.item_code}`)
      rows.push({ row, value: itemOf(line as Record<(typeof COLUMNS)[number], string>, itemType) })
    }
  }
  return { rows, refused }
}

const itemOf = (line: Record<string, string>, itemType: ItemType): DistrictItem => ({
  divisionCode: line.region_code!,
  divisionName: line.region_name || line.region_code!,
  department: line.department!,
  departmentCode: line.dept_code!,
  name: line.item_name!,
  itemType,
  taskCode: line.item_code!,
  link: line.source_link!,
})

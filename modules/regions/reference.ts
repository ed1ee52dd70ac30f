import { parse } from 'csv-parse/sync'
import type { CalendarDay } from '#contracts/regions/index.ts'
import type { DivisionEntry } from './commands/load-divisions.ts'

interface DivisionLine {
  readonly code: string
  readonly name: string
  readonly level: 'province' | 'city' | 'county' | 'township'
  readonly parent_code: string
  readonly statistical_only?: '0' | '1'
}

/**
 * Reads `reference/divisions/*.csv`, ready for `loadDivisions`. The three cities without counties (东莞, 中山, 儋州) stand there
 * a second time as a county below themselves; that line is left out.
 */
export function parseReferenceDivisions(csv: string): DivisionEntry[] {
  const lines = parse(csv, { columns: true, bom: true }) as DivisionLine[]
  const real = lines.filter((line) => line.code !== line.parent_code)
  return real.map((line) => ({
    code: line.code,
    name: line.name,
    level: line.level === 'township' ? 'town' : line.level,
    parentCode: line.parent_code || null,
    statisticalOnly: line.statistical_only === '1' || isGroup(line),
  }))
}

/** Rows of GB/T 2260 that only gather what lies below them; nobody is governed by a 市辖区. */
const isGroup = (line: DivisionLine): boolean =>
  line.level === 'city' && /^(市辖区|县|(省|自治区)直辖县级行政区划)$/.test(line.name)

/** One year of `reference/holidays-….json`, ready for `loadCalendarYear`. */
export interface ReferenceYear {
  readonly year: number
  readonly source: string
  readonly days: CalendarDay[]
}

interface HolidayFile {
  readonly source: string
  readonly days: readonly {
    readonly date: string
    readonly type: 'holiday' | 'adjusted_workday'
    readonly name_zh: string
  }[]
}

/** Reads `reference/holidays-….json`: a holiday is a day off under the announced arrangement, weekend days in it included. */
export function parseReferenceCalendar(json: string): ReferenceYear[] {
  const file = JSON.parse(json) as HolidayFile
  const years = new Map<number, CalendarDay[]>()
  for (const { date, type, name_zh } of file.days) {
    const year = Number(date.slice(0, 4))
    const kind = type === 'holiday' ? 'holiday' : 'workday'
    years.set(year, [...(years.get(year) ?? []), { day: date, kind, name: name_zh }])
  }
  return [...years].map(([year, days]) => ({
    year,
    source: `国务院办公厅关于${year}年部分节假日安排的通知（数据：${file.source.split(',')[0]}）`,
    days,
  }))
}

import type { Rows } from '../../lib/sheet.ts'

export interface CalendarDay {
  readonly day: string
  readonly kind: 'holiday' | 'workday'
  readonly name: string
}

export class CalendarFileWrong extends Error {}

const KINDS: Readonly<Record<string, CalendarDay['kind']>> = {
  放假: 'holiday',
  休: 'holiday',
  holiday: 'holiday',
  上班: 'workday',
  班: 'workday',
  workday: 'workday',
}

/** The template's head and an example line of each kind. */
export const CALENDAR_TEMPLATE: Rows = [
  ['日期', '安排', '节日'],
  ['2027-01-01', '放假', '元旦'],
  ['2027-02-14', '上班', '春节'],
]

/** Days of the year from the rows of a sheet with the columns 日期, 安排 (放假 or 上班) and 节日; all wrong lines are told at once. */
export function calendarDays(rows: Rows): { readonly year: number; readonly days: readonly CalendarDay[] } {
  const [head = [], ...lines] = rows
  const column = (title: string) => head.indexOf(title)
  const [dayColumn, kindColumn, nameColumn] = [column('日期'), column('安排'), column('节日')]
  if (dayColumn < 0 || kindColumn < 0 || nameColumn < 0) {
    throw new CalendarFileWrong('表格第一行应有“日期”“安排”“节日”三列，请下载模板对照修改。')
  }
  if (lines.length === 0) throw new CalendarFileWrong('表格中没有日期，请从第二行起填写。')
  const wrong: string[] = []
  const days = lines.flatMap((line, index) => {
    const day = isoDay(line[dayColumn] ?? '')
    const kind = KINDS[line[kindColumn] ?? '']
    const name = line[nameColumn] ?? ''
    if (!day || !kind || !name) wrong.push(`第 ${index + 2} 行`)
    return day && kind && name ? [{ day, kind, name }] : []
  })
  if (wrong.length > 0) {
    throw new CalendarFileWrong(
      `${wrong.slice(0, 10).join('、')}${wrong.length > 10 ? '等' : ''}填写有误：日期应如 2027-01-01，安排应为“放假”或“上班”，节日不能为空。`,
    )
  }
  const years = [...new Set(days.map((day) => Number(day.day.slice(0, 4))))]
  if (years.length > 1) throw new CalendarFileWrong(`表格里有 ${years.join('、')} 年的日期，一次只能载入一年。`)
  return { year: years[0] as number, days }
}

/** `2027-01-01`, `2027/1/1`, `2027年1月1日`, or the day number that Excel stores for a date cell. */
export function isoDay(text: string): string | undefined {
  if (/^\d{5}(\.0+)?$/.test(text)) return new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10)
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match.map(Number) as [number, number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined
}

import type { CalendarDay } from '#contracts/regions/index.ts'
import { regionsFault } from '#contracts/regions/index.ts'

/**
 * Refuses a year that would leave one before it unannounced: days up to the last loaded year count as certain, so those of the
 * year left out would be counted without its holidays. The first year of all may be any; `lastYear` is 0 before it.
 */
export function refuseGap(year: number, lastYear: number): void {
  if (lastYear === 0 || year <= lastYear + 1) return
  throw regionsFault('regions.calendar-year-gap', { year, lastYear, nextYear: lastYear + 1 })
}

/**
 * Refuses a year's days that cannot be right: days of another year, a day twice, or a Monday to Friday "declared" a working day (a
 * notice only ever turns Saturdays and Sundays into working days).
 */
export function checkCalendarYear(year: number, days: readonly CalendarDay[]): void {
  const foreign = days.filter(({ day }) => !day.startsWith(`${year}-`)).length
  if (foreign > 0) throw regionsFault('regions.calendar-year-invalid', { count: foreign, year })
  const seen = new Set<string>()
  for (const { day, kind } of days) {
    if (seen.has(day)) throw regionsFault('regions.calendar-day-twice', { day })
    seen.add(day)
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (kind === 'workday' && weekday !== 0 && weekday !== 6) {
      throw regionsFault('regions.calendar-workday-not-weekend', { day })
    }
  }
}

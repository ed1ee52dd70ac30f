import { addWorkingDays, isWorkingDay, loadWorkCalendar, workingDaysBetween } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { DayCount } from '../domain/clock.ts'

/** The State Council's calendar as it is loaded now, ready for the clock. */
export async function loadDayCount(db: Db): Promise<DayCount> {
  const calendar = await loadWorkCalendar(db)
  return {
    addWorkingDays: (from, count) => addWorkingDays(calendar, from, count).day,
    workingDaysBetween: (from, to) => workingDaysBetween(calendar, from, to),
    isWorkingDay: (day) => isWorkingDay(calendar, day),
    lastYear: calendar.lastYear,
  }
}

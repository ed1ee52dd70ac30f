import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { occurred } from '#contracts/event.ts'
import { calendarLoaded, type loadCalendarYear as contract } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { checkCalendarYear, refuseGap } from '../domain/calendar-year.ts'
import { loadWorkCalendar, replaceCalendarYear } from '../store/calendar.ts'

/** Puts a year's holidays in place of what was there, and tells those who counted working days into it. */
export async function loadCalendarYear(
  ctx: Context,
  { year, source, days }: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  checkCalendarYear(year, days)
  refuseGap(year, (await loadWorkCalendar(ctx.db)).lastYear)
  await replaceCalendarYear(ctx.db, year, source, days, ctx.now)
  ctx.emit(occurred(calendarLoaded, { year }))
  return { year, source, loadedAt: ctx.now.toISOString(), days }
}

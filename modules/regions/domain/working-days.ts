import { Temporal } from '#platform/time/clock.ts'

/** What the yearly notice of the State Council says of a day that differs from the ordinary week. */
export type CalendarDayKind = 'holiday' | 'workday'

/** Working days of the years whose notice is loaded. */
export interface WorkCalendar {
  /** Days that differ from Monday to Friday, by `YYYY-MM-DD`. */
  readonly exceptions: ReadonlyMap<string, CalendarDayKind>
  /** Last year with a loaded notice; beyond it the ordinary week is an assumption. */
  readonly lastYear: number
}

/** Days counted by the law are working days without statutory holidays (行政许可法 Art. 82). */
export function isWorkingDay(calendar: WorkCalendar, day: string): boolean {
  const exception = calendar.exceptions.get(day)
  if (exception) return exception === 'workday'
  return Temporal.PlainDate.from(day).dayOfWeek <= 5
}

export interface Deadline {
  /** Last day on which the act is in time, `YYYY-MM-DD`. */
  readonly day: string
  /** True when the count runs into a year whose holidays are not announced yet (暂定). */
  readonly provisional: boolean
}

/** The day `count` working days after `from`; the day itself does not count (it starts the day after). */
export function addWorkingDays(calendar: WorkCalendar, from: string, count: number): Deadline {
  let day = Temporal.PlainDate.from(from)
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 })
    if (isWorkingDay(calendar, day.toString())) left--
  }
  return { day: day.toString(), provisional: count > 0 && day.year > calendar.lastYear }
}

/** Working days after `from` up to and including `to`; negative when `to` lies before. */
export function workingDaysBetween(calendar: WorkCalendar, from: string, to: string): number {
  if (Temporal.PlainDate.compare(from, to) > 0) return -workingDaysBetween(calendar, to, from)
  let count = 0
  for (let day = Temporal.PlainDate.from(from); day.toString() !== to; ) {
    day = day.add({ days: 1 })
    if (isWorkingDay(calendar, day.toString())) count++
  }
  return count
}

/** What the yearly notice of the State Council says of a day that differs from the ordinary week. */
export type CalendarDayKind = 'holiday' | 'workday'

/** Working days of the years whose notice is loaded. */
export interface WorkCalendar {
  /** Days that differ from Monday to Friday, by `YYYY-MM-DD`. */
  readonly exceptions: ReadonlyMap<string, CalendarDayKind>
  /** Last year with a loaded notice; beyond it the ordinary week is an assumption. */
  readonly lastYear: number
}

export interface Deadline {
  /** Last day on which the act is in time, `YYYY-MM-DD`. */
  readonly day: string
  /** True when the count runs into a year whose holidays are not announced yet (暂定). */
  readonly provisional: boolean
}

/** Days counted by the law are working days without statutory holidays (行政许可法 Art. 82). */
export function isWorkingDay(calendar: WorkCalendar, day: string): boolean {
  return works(exceptionsOf(calendar), numberOf(day))
}

/** The day `count` working days after `from`; the day itself does not count (it starts the day after). */
export function addWorkingDays(calendar: WorkCalendar, from: string, count: number): Deadline {
  const exceptions = exceptionsOf(calendar)
  let day = numberOf(from)
  for (let left = count; left > 0; ) {
    day++
    if (works(exceptions, day)) left--
  }
  const text = textOf(day)
  return { day: text, provisional: count > 0 && Number(text.slice(0, 4)) > calendar.lastYear }
}

/** Working days after `from` up to and including `to`; negative when `to` lies before. */
export function workingDaysBetween(calendar: WorkCalendar, from: string, to: string): number {
  const [first, last] = [numberOf(from), numberOf(to)]
  if (first > last) return -workingDaysBetween(calendar, to, from)
  const exceptions = exceptionsOf(calendar)
  let count = 0
  for (let day = first + 1; day <= last; day++) if (works(exceptions, day)) count++
  return count
}

const DAY_MS = 86_400_000

/** Days since 1970-01-01. Counting on integers keeps a deadline of twenty days below a microsecond or two. */
const numberOf = (day: string): number => {
  const number = Date.parse(`${day}T00:00:00Z`) / DAY_MS
  if (!Number.isInteger(number)) throw new RangeError(`not a day: ${day}`)
  return number
}
const textOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** 1970-01-01 was a Thursday. */
const isMondayToFriday = (day: number): boolean => (((day + 3) % 7) + 7) % 7 < 5

const works = (exceptions: ReadonlyMap<number, CalendarDayKind>, day: number): boolean => {
  const exception = exceptions.get(day)
  return exception ? exception === 'workday' : isMondayToFriday(day)
}

const numbered = new WeakMap<WorkCalendar, ReadonlyMap<number, CalendarDayKind>>()

function exceptionsOf(calendar: WorkCalendar): ReadonlyMap<number, CalendarDayKind> {
  let exceptions = numbered.get(calendar)
  if (!exceptions) {
    exceptions = new Map([...calendar.exceptions].map(([day, kind]) => [numberOf(day), kind]))
    numbered.set(calendar, exceptions)
  }
  return exceptions
}

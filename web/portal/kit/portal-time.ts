import { dayOf, Temporal, TIME_ZONE } from '#platform/time/clock.ts'

/** `2026年11月23日` */
export function longDay(day: string): string {
  const { year, month, day: date } = Temporal.PlainDate.from(day)
  return `${year}年${month}月${date}日`
}

/** The day of an instant in Beijing, `2026年11月23日`. */
export const dayText = (instant: string | Date): string => longDay(dayOf(new Date(instant)))

/** `2026年11月23日 14:05`, Beijing time. */
export function timeText(instant: string | Date): string {
  const at = Temporal.Instant.fromEpochMilliseconds(new Date(instant).getTime()).toZonedDateTimeISO(TIME_ZONE)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.year}年${at.month}月${at.day}日 ${two(at.hour)}:${two(at.minute)}`
}

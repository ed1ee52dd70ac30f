import { Temporal } from 'temporal-polyfill'

/** All law and all offices reckon in the time of Beijing. */
export const TIME_ZONE = 'Asia/Shanghai'

/** The one source of "now": tests and rehearsals put another in its place. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that tests move by hand. */
export function settableClock(start: Date | string): Clock & { set(to: Date | string): void } {
  let current = new Date(start)
  return {
    now: () => new Date(current),
    set: (to) => {
      current = new Date(to)
    },
  }
}

const EAST_OF_GREENWICH_MS = 8 * 3_600_000
/** Since 1992 Beijing has had no summer time, so that its day can be had by an addition. */
const NO_SUMMER_TIME_SINCE = Date.UTC(1992)

/** The calendar day in Beijing at an instant, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  const time = instant.getTime()
  if (time >= NO_SUMMER_TIME_SINCE) return new Date(time + EAST_OF_GREENWICH_MS).toISOString().slice(0, 10)
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString()
}

/** The instant at which a calendar day begins in Beijing. */
export function startOfDay(day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(TIME_ZONE).epochMilliseconds)
}

export { Temporal }

import type { DeadlineColour, DeadlineKind } from '#contracts/cases/index.ts'
import { Temporal } from '#platform/time/clock.ts'

/** Counting days by the State Council's calendar; regions gives it, days are `YYYY-MM-DD`. */
export interface DayCount {
  /** The day `count` working days after `from`, which itself does not count. */
  addWorkingDays(from: string, count: number): string
  /** Working days after `from` up to and including `to`. */
  workingDaysBetween(from: string, to: string): number
  isWorkingDay(day: string): boolean
  /** Last year whose holidays are announced. */
  readonly lastYear: number
}

/** A time limit as an item promises it or the law sets it. */
export interface Limit {
  readonly count: number
  readonly unit: 'workingDay' | 'naturalDay'
}

export interface Deadline {
  readonly kind: DeadlineKind
  readonly limit: Limit
  /** The count starts the day after this one. */
  readonly startsAfter: string
  /** Days in the limit's unit that the law does not count (行政许可法 45). */
  readonly excludedDays: number
  readonly dueOn: string
  /** 暂定: the count runs into a year whose holidays are not announced. */
  readonly provisional: boolean
  /** First days on which half, and nine tenths, of the time is used. */
  readonly yellowOn: string
  readonly redOn: string
}

const workingDays = (count: number): Limit => ({ count, unit: 'workingDay' })
/** 行政许可法 32: tell everything that is missing within five days (82: working days), or it is accepted. */
export const ACCEPTANCE_LIMIT = workingDays(5)
/** 行政许可法 44. */
export const DELIVERY_LIMIT = workingDays(10)
/** 行政许可法 42, where neither the item nor another law sets a limit. */
const STATUTORY_DECISION_LIMIT = workingDays(20)

/** The promised limit binds; where none is published, the statutory one; where neither is, the general one of the law. */
export function decisionLimit(item: { promisedLimit: Limit | null; statutoryLimit: Limit | null }): Limit {
  const { count, unit } = item.promisedLimit ?? item.statutoryLimit ?? STATUTORY_DECISION_LIMIT
  return { count, unit }
}

export function deadlineAfter(
  days: DayCount,
  kind: DeadlineKind,
  startsAfter: string,
  limit: Limit,
  excludedDays = 0,
): Deadline {
  const dueOn = lastDay(days, limit.unit, dayAfter(days, limit.unit, startsAfter, limit.count + excludedDays))
  const at = (share: number) => dayAfter(days, limit.unit, startsAfter, Math.ceil(limit.count * share) + excludedDays)
  return {
    kind,
    limit,
    startsAfter,
    excludedDays,
    dueOn,
    provisional: limit.count > 0 && yearOf(dueOn) > days.lastYear,
    yellowOn: at(0.5),
    redOn: at(0.9),
  }
}

/** The same deadline by a newer calendar. */
export const recounted = (days: DayCount, deadline: Deadline): Deadline =>
  deadlineAfter(days, deadline.kind, deadline.startsAfter, deadline.limit, deadline.excludedDays)

export function colourOn(deadline: Pick<Deadline, 'dueOn' | 'yellowOn' | 'redOn'>, today: string): DeadlineColour {
  if (today > deadline.dueOn) return 'over'
  if (today >= deadline.redOn) return 'red'
  return today >= deadline.yellowOn ? 'yellow' : 'green'
}

/** Share of the limit that is used on a day, which counts as used; above 100 only when the day has passed. */
export function usedPercent(days: DayCount, deadline: Deadline, today: string): number {
  const passed = Math.max(
    0,
    daysBetween(days, deadline.limit.unit, deadline.startsAfter, today) - deadline.excludedDays,
  )
  if (deadline.limit.count === 0) return today > deadline.dueOn ? 100 + passed * 100 : 100
  const percent = Math.floor((passed / deadline.limit.count) * 100)
  return today > deadline.dueOn ? Math.max(101, percent) : Math.min(100, percent)
}

/** Days of a suspension that the law does not count: those after it began, up to the day on which it ended. */
export function excludedBetween(days: DayCount, unit: Limit['unit'], from: string, to: string): number {
  return daysBetween(days, unit, from, to)
}

/**
 * The decision's deadline when its clock, stopped on one day, runs again on another. Days before the deadline itself began, which may be after
 * the stop where a reform has set a new limit, are not counted twice.
 */
export function resumedOn(days: DayCount, paused: Deadline, stoppedOn: string, resumed: string): Deadline {
  const { limit, startsAfter } = paused
  const since = stoppedOn > startsAfter ? stoppedOn : startsAfter
  const excluded = since < resumed ? excludedBetween(days, limit.unit, since, resumed) : 0
  return deadlineAfter(days, 'decision', startsAfter, limit, paused.excludedDays + excluded)
}

function dayAfter(days: DayCount, unit: Limit['unit'], from: string, count: number): string {
  if (unit === 'workingDay') return days.addWorkingDays(from, count)
  return Temporal.PlainDate.from(from).add({ days: count }).toString()
}

/** A period reckoned by the calendar that would end on a day off ends on the next working day (民法典 203). */
function lastDay(days: DayCount, unit: Limit['unit'], day: string): string {
  return unit === 'workingDay' || days.isWorkingDay(day) ? day : days.addWorkingDays(day, 1)
}

function daysBetween(days: DayCount, unit: Limit['unit'], from: string, to: string): number {
  if (unit === 'workingDay') return days.workingDaysBetween(from, to)
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

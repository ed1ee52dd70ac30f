import type { Composition } from '#app/compose.ts'
import type { Actor } from '#contracts/actor.ts'
import { isWorkingDay, loadWorkCalendar, type WorkCalendar } from '#modules/regions/index.ts'
import { dayOf, startOfDay, Temporal } from '#platform/time/clock.ts'
import { DEMO_PLANS } from './cases/plans.ts'
import { playCase } from './cases/play.ts'
import { DEMO_PERSONS, demoActor } from './people.ts'

/**
 * About forty-five cases in every state, of many items, told backwards from the day on which the demo is built. Needs departments,
 * people, items and holidays. Safe to repeat within the week for which answers are kept, and to resume where it was interrupted.
 */
export async function buildCases(
  composition: Composition,
  report: (share: number) => void = () => undefined,
): Promise<void> {
  const calendar = await loadWorkCalendar(composition.runtime.db)
  const now = composition.runtime.clock.now()
  const actors = new Map<string, Promise<Actor>>()
  const actor = (login: string, company?: Parameters<typeof demoActor>[2]): Promise<Actor> => {
    const key = `${login}/${company ?? ''}`
    const known = actors.get(key) ?? demoActor(composition, login, company)
    actors.set(key, known)
    return known
  }
  const plans = Object.entries(DEMO_PLANS)
  for (const [at, [key, plan]] of plans.entries()) {
    const applicant = await actor(DEMO_PERSONS[plan.who].mobile, plan.company)
    const when = (daysAgo: number, order: number) => instantOf(calendar, now, daysAgo, order)
    await playCase({ composition, when, actor, applicant }, key, plan)
    report((at + 1) / plans.length)
  }
}

const MINUTE_MS = 60_000

/** In office hours of that day; what happened today happened within the last hour. */
function instantOf(calendar: WorkCalendar, now: Date, daysAgo: number, order: number): Date {
  if (daysAgo === 0) return new Date(now.getTime() - (60 - order) * MINUTE_MS)
  let day = Temporal.PlainDate.from(dayOf(now))
  for (let left = daysAgo; left > 0; ) {
    day = day.subtract({ days: 1 })
    if (isWorkingDay(calendar, day.toString())) left--
  }
  return new Date(startOfDay(day.toString()).getTime() + (9 * 60 + 17 * order) * MINUTE_MS)
}

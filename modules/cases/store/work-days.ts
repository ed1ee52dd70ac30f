import { LRUCache } from 'lru-cache'
import { addWorkingDays, isWorkingDay, loadWorkCalendar, workingDaysBetween } from '#modules/regions/index.ts'
import type { Vault } from '#platform/crypto/vault.ts'
import type { Db } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
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

const recent = new WeakMap<Vault, LRUCache<'days', DayCount>>()
/** A calendar that was loaded in this time may not be seen yet; `listeners/recount-deadlines.ts` waits for it to pass. */
export const CALENDAR_LIFE_MS = 1_000

/** The same, at most a second old: for the hot path. Held by running program, of which tests have several. */
export async function recentDayCount(ctx: Context): Promise<DayCount> {
  let held = recent.get(ctx.vault)
  if (!held) {
    held = new LRUCache({ max: 1, ttl: CALENDAR_LIFE_MS })
    recent.set(ctx.vault, held)
  }
  const known = held.get('days')
  if (known) return known
  const days = await loadDayCount(ctx.db)
  held.set('days', days)
  return days
}

import { LRUCache } from 'lru-cache'
import { v7 as uuidv7 } from 'uuid'
import type { CalendarDay } from '#contracts/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { WorkCalendar } from '../domain/working-days.ts'
import { tablesOf } from './tables.ts'

/** Read calendars by their version, which no two loads and no two databases share. */
const calendars = new LRUCache<string, WorkCalendar>({ max: 8 })

/** The calendar as it is now: one tiny query when this process knows the version, and the days only when it does not. */
export async function loadWorkCalendar(db: Db): Promise<WorkCalendar> {
  const row = await tablesOf(db).selectFrom('regions.calendar_version').select('version').executeTakeFirst()
  if (!row) return { exceptions: new Map(), lastYear: 0 }
  const known = calendars.get(row.version)
  if (known) return known
  const calendar = await readCalendar(db)
  // Another load may have committed between the two queries: then this one is not kept under the old version.
  const after = await tablesOf(db).selectFrom('regions.calendar_version').select('version').executeTakeFirst()
  if (after?.version === row.version) calendars.set(row.version, calendar)
  return calendar
}

async function readCalendar(db: Db): Promise<WorkCalendar> {
  const [days, last] = await Promise.all([
    tablesOf(db).selectFrom('regions.calendar_day').select(['day', 'kind']).execute(),
    tablesOf(db)
      .selectFrom('regions.calendar_year')
      .select((q) => q.fn.max('year').as('year'))
      .executeTakeFirst(),
  ])
  return { exceptions: new Map(days.map(({ day, kind }) => [day, kind])), lastYear: last?.year ?? 0 }
}

/** Puts one year's days in the place of those there were. */
export async function replaceCalendarYear(
  db: Db,
  year: number,
  source: string,
  days: readonly CalendarDay[],
  now: Date,
): Promise<void> {
  const tables = tablesOf(db)
  // The version first: two loads at once then follow each other.
  const version = uuidv7()
  await tables
    .insertInto('regions.calendar_version')
    .values({ version })
    .onConflict((conflict) => conflict.column('single').doUpdateSet({ version }))
    .execute()
  await tables.deleteFrom('regions.calendar_day').where('year', '=', year).execute()
  await tables
    .insertInto('regions.calendar_year')
    .values({ year, source, loaded_at: now })
    .onConflict((conflict) => conflict.column('year').doUpdateSet({ source, loaded_at: now }))
    .execute()
  await tables
    .insertInto('regions.calendar_day')
    .values(days.map(({ day, kind, name }) => ({ day, year, kind, name })))
    .execute()
}

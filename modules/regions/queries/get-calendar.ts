import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { getCalendar as contract } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { tablesOf } from '../store/tables.ts'

export async function getCalendar(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const tables = tablesOf(ctx.db)
  const all = await tables.selectFrom('regions.calendar_year').selectAll().orderBy('year').execute()
  const years = all.filter((row) => input.year === undefined || row.year === input.year)
  const days = await tables
    .selectFrom('regions.calendar_day')
    .selectAll()
    .where('year', 'in', [0, ...years.map((row) => row.year)])
    .orderBy('day')
    .execute()
  return {
    lastYear: all.at(-1)?.year ?? null,
    years: years.map((row) => ({
      year: row.year,
      source: row.source,
      loadedAt: row.loaded_at.toISOString(),
      days: days.filter((day) => day.year === row.year).map(({ day, kind, name }) => ({ day, kind, name })),
    })),
  }
}

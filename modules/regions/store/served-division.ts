import type { Db } from '#platform/db/database.ts'
import { tablesOf } from './tables.ts'

/** The lowest division that covers every department: what the platform serves as a whole. Undefined while there is none. */
export async function servedDivision(db: Db): Promise<string | undefined> {
  const found = await tablesOf(db)
    .selectFrom('regions.department')
    .select(({ fn }) => [fn.min('division_code').as('first'), fn.max('division_code').as('last')])
    .executeTakeFirst()
  return found?.first && found.last ? coveringDivision(found.first, found.last) : undefined
}

/** The lowest division that covers both; undefined when they share no province. */
export function coveringDivision(one: string, other: string): string | undefined {
  if (one === other) return one
  const shared = [6, 4, 2].find((digits) => one.slice(0, digits) === other.slice(0, digits))
  return shared ? one.slice(0, shared).padEnd(6, '0') : undefined
}

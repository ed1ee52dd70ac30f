import type { Insertable } from 'kysely'
import type { Grade } from '#contracts/ratings/index.ts'
import type { Db } from '#platform/db/database.ts'
import { type RatingsTables, tablesOf } from './tables.ts'

/** Undefined when the invitation was used already. */
export function insertRating(
  db: Db,
  rating: Insertable<RatingsTables['ratings.rating']>,
): Promise<{ id: string } | undefined> {
  return tablesOf(db)
    .insertInto('ratings.rating')
    .values(rating)
    .onConflict((conflict) => conflict.column('invitation_id').doNothing())
    .returning('id')
    .executeTakeFirst()
}

/** How many gave each grade to an item as one division carries it out. */
export async function countGrades(db: Db, itemCode: string, divisionCode: string): Promise<Record<Grade, number>> {
  const rows = await tablesOf(db)
    .selectFrom('ratings.rating')
    .select(['grade', (q) => q.fn.countAll<number>().as('count')])
    .where('item_code', '=', itemCode)
    .where('division_code', '=', divisionCode)
    .groupBy('grade')
    .execute()
  const counts: Record<Grade, number> = { veryGood: 0, good: 0, fair: 0, bad: 0, veryBad: 0 }
  for (const row of rows) counts[row.grade] = row.count
  return counts
}

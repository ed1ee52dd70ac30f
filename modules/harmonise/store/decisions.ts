import type { Selectable } from 'kysely'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { type HarmoniseTables, tablesOf } from './tables.ts'

export type DecisionRow = Selectable<HarmoniseTables['harmonise.match_decision']>

/** In force: the newest of each name that nobody has undone. */
const IN_FORCE = `
  SELECT DISTINCT ON (d.kind, d.name_key) d.*
  FROM harmonise.match_decision AS d
  WHERE d.undoes IS NULL AND NOT EXISTS (SELECT FROM harmonise.match_decision AS u WHERE u.undoes = d.id)
  ORDER BY d.kind, d.name_key, d.decided_at DESC, d.id DESC`

export async function decisionsInForce(db: Db): Promise<DecisionRow[]> {
  return (await rawQuery<DecisionRow>(db, IN_FORCE, [])).rows
}

/** Changes with every decision, since none is ever taken away. */
export async function decisionCount(db: Db): Promise<number> {
  const { rows } = await rawQuery<{ count: number }>(db, 'SELECT count(*) AS count FROM harmonise.match_decision', [])
  return rows[0]!.count
}

export function findDecision(db: Db, id: string): Promise<DecisionRow | undefined> {
  return tablesOf(db).selectFrom('harmonise.match_decision').selectAll().where('id', '=', id).executeTakeFirst()
}

/** False when it was undone already. */
export async function insertDecision(db: Db, decision: DecisionRow): Promise<boolean> {
  const written = await tablesOf(db)
    .insertInto('harmonise.match_decision')
    .values(decision)
    .onConflict((conflict) => conflict.column('undoes').doNothing())
    .returning('id')
    .executeTakeFirst()
  return written !== undefined
}

/** Decisions are made one after another: each applies to all that was taken in before it. */
export async function lockDecisions(db: Db): Promise<void> {
  await rawQuery(db, `SELECT pg_advisory_xact_lock(hashtextextended('harmonise.match_decision', 0))`, [])
}

import type { Insertable, Selectable, Updateable } from 'kysely'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { ReplayedCase } from '../domain/replay.ts'
import { type ReformsTables, tablesOf } from './tables.ts'

export type RehearsalRow = Selectable<ReformsTables['reforms.rehearsal']>

export async function insertRehearsal(db: Db, row: Insertable<ReformsTables['reforms.rehearsal']>): Promise<void> {
  await tablesOf(db).insertInto('reforms.rehearsal').values(row).execute()
}

export async function updateRehearsal(
  db: Db,
  id: string,
  update: Updateable<ReformsTables['reforms.rehearsal']>,
): Promise<void> {
  await tablesOf(db).updateTable('reforms.rehearsal').set(update).where('id', '=', id).execute()
}

export function lockRehearsal(db: Db, id: string): Promise<RehearsalRow | undefined> {
  return tablesOf(db).selectFrom('reforms.rehearsal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** What was rehearsed of one revision holds of the next, too. */
export async function carryRehearsals(db: Db, reformId: string, from: number, to: number): Promise<void> {
  await tablesOf(db)
    .updateTable('reforms.rehearsal')
    .set({ revision: to })
    .where('reform_id', '=', reformId)
    .where('revision', '=', from)
    .execute()
}

/** The last rehearsal of the present revision. */
export function latestRehearsal(
  db: Db,
  reform: { readonly id: string; readonly revision: number },
): Promise<RehearsalRow | undefined> {
  return tablesOf(db)
    .selectFrom('reforms.rehearsal')
    .selectAll()
    .where('reform_id', '=', reform.id)
    .where('revision', '=', reform.revision)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

const COLUMNS = {
  case_id: 'uuid',
  item_code: 'text',
  division_code: 'text',
  department_id: 'uuid',
  ended_in: 'text',
  outcome: 'text',
  materials_saved: 'integer',
  materials_added: 'integer',
  visits_saved: 'integer',
  promised_days_saved: 'integer',
  days_taken: 'integer',
  days_over_new_limit: 'integer',
  points_avoided: 'integer',
  correction_avoided: 'boolean',
  outcome_changes: 'boolean',
  fee_saved: 'numeric',
  fee_dropped: 'boolean',
  moves_away: 'boolean',
} as const satisfies Record<keyof ReplayedCase, string>
const names = Object.keys(COLUMNS)

/** A batch of replayed cases; one that was written already stays as it is. */
export async function keepReplayed(db: Db, rehearsalId: string, cases: readonly ReplayedCase[]): Promise<void> {
  if (cases.length === 0) return
  const typed = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`)
  await rawQuery(
    db,
    `INSERT INTO reforms.replayed_case (rehearsal_id, ${names.join(', ')})
     SELECT $1, ${names.map((name) => `n.${name}`).join(', ')} FROM jsonb_to_recordset($2::jsonb) AS n(${typed.join(', ')})
     ON CONFLICT DO NOTHING`,
    [rehearsalId, JSON.stringify(cases)],
  )
}

/** Runs one of the report's own queries over the rows of a rehearsal. */
export async function runFigure<R>(db: Db, sql: string, rehearsalId: string): Promise<R[]> {
  return (await rawQuery<R>(db, sql, [rehearsalId])).rows
}

import { isDeepStrictEqual } from 'node:util'
import { casesFault } from '#contracts/cases/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { type CaseFacts, fold } from './domain/facts.ts'
import { getCase } from './store/cases.ts'
import { FACT_COLUMNS, toColumns } from './store/fact-columns.ts'
import { eventsOf, recordedEvent } from './store/record.ts'

export interface Rebuilt {
  readonly facts: CaseFacts
  /** The stored row said something else. */
  readonly differed: boolean
}

/**
 * Folds a case's record and, where the row differs, writes what follows from the record: the record is what happened, the row only
 * says so. Throws `cases.not-found`, or an error when the record itself is broken. The database refuses a repair that would be
 * an impossible transition; then a person must look.
 */
export async function rebuildCase(db: Db, caseId: string): Promise<Rebuilt> {
  const stored = await getCase(db, caseId)
  const facts = fold((await eventsOf(db, caseId)).map(recordedEvent))
  if (!facts) throw new Error(`the record of case ${caseId} is broken`)
  if (isDeepStrictEqual(facts, stored.facts)) return { facts, differed: false }
  const names = Object.keys(FACT_COLUMNS)
  const types = Object.entries(FACT_COLUMNS).map(([name, type]) => `${name} ${type}`)
  const { numAffectedRows } = await rawQuery(
    db,
    `UPDATE cases."case" SET (${names.join(', ')}) =
       (SELECT ${names.join(', ')} FROM jsonb_to_record($2::jsonb) AS n(${types.join(', ')})) WHERE id = $1`,
    [caseId, JSON.stringify(toColumns(facts))],
  )
  if (numAffectedRows !== 1n) throw casesFault('cases.not-found')
  return { facts, differed: true }
}

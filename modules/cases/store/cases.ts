import type { Insertable } from 'kysely'
import { type Applicant, casesFault } from '#contracts/cases/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { CaseFacts } from '../domain/facts.ts'
import { type CaseRow, factsOf } from './fact-columns.ts'
import { type CasesTables, tablesOf } from './tables.ts'

/** A case as commands and policies have it. */
export interface CaseRecord {
  readonly row: CaseRow
  readonly facts: CaseFacts
  readonly applicant: Applicant
}

export const keyOwner = (caseId: string) => `case:${caseId}` as const

export const recordOf = (row: CaseRow): CaseRecord => ({
  row,
  facts: factsOf(row),
  applicant: { kind: row.applicant_kind, id: row.applicant_id },
})

export async function findCase(db: Db, caseId: string): Promise<CaseRecord | undefined> {
  const row = await tablesOf(db).selectFrom('cases.case').selectAll().where('id', '=', caseId).executeTakeFirst()
  return row && recordOf(row)
}

export async function getCase(db: Db, caseId: string): Promise<CaseRecord> {
  const found = await findCase(db, caseId)
  if (!found) throw casesFault('cases.not-found')
  return found
}

/** The case, held against everybody else until the transaction ends. */
export async function lockCase(db: Db, caseId: string): Promise<CaseRecord> {
  const row = await tablesOf(db)
    .selectFrom('cases.case')
    .selectAll()
    .where('id', '=', caseId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw casesFault('cases.not-found')
  return recordOf(row)
}

export async function findDraft(db: Db, applicant: Applicant, implementationId: string): Promise<string | undefined> {
  const row = await tablesOf(db)
    .selectFrom('cases.case')
    .select('id')
    .where('applicant_kind', '=', applicant.kind)
    .where('applicant_id', '=', applicant.id)
    .where('implementation_id', '=', implementationId)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  return row?.id
}

/** False when the applicant has a draft of this item already. */
export async function insertCase(db: Db, values: Insertable<CasesTables['cases.case']>): Promise<boolean> {
  const inserted = await tablesOf(db)
    .insertInto('cases.case')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function touch(db: Db, caseId: string, now: Date): Promise<void> {
  await tablesOf(db).updateTable('cases.case').set({ updated_at: now }).where('id', '=', caseId).execute()
}

/** Deletes drafts; the database refuses anything else. */
export async function deleteDrafts(db: Db, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length > 0) await tablesOf(db).deleteFrom('cases.case').where('id', 'in', caseIds).execute()
}

/** Drafts that nobody has touched since `before`, locked; those in use are left for the next time. */
export async function lockForgottenDrafts(db: Db, before: Date, limit: number): Promise<string[]> {
  const rows = await tablesOf(db)
    .selectFrom('cases.case')
    .select('id')
    .where('state', '=', 'draft')
    .where('updated_at', '<', before)
    .orderBy('updated_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map((row) => row.id)
}

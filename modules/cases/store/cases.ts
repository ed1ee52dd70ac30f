import type { Insertable } from 'kysely'
import { type Applicant, casesFault } from '#contracts/cases/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import type { CaseFacts } from '../domain/facts.ts'
import { type CaseRow, factsOf } from './fact-columns.ts'
import { forgetFiles } from './forget-files.ts'
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

export async function countDrafts(db: Db, applicant: Applicant): Promise<number> {
  const { count } = await tablesOf(db)
    .selectFrom('cases.case')
    .select((q) => q.fn.countAll<number>().as('count'))
    .where('applicant_kind', '=', applicant.kind)
    .where('applicant_id', '=', applicant.id)
    .where('state', '=', 'draft')
    .executeTakeFirstOrThrow()
  return count
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

/** Deletes drafts with their keys and, once that is committed, their files; the database refuses anything but a draft. */
export async function deleteDrafts(ctx: Context, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return
  const files = await tablesOf(ctx.db)
    .selectFrom('cases.material')
    .select('file_address')
    .where('case_id', 'in', caseIds)
    .execute()
  await tablesOf(ctx.db).deleteFrom('cases.case').where('id', 'in', caseIds).execute()
  for (const id of caseIds) await ctx.vault.erase(ctx.db, keyOwner(id))
  forgetFiles(
    ctx,
    files.map((file) => file.file_address),
  )
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

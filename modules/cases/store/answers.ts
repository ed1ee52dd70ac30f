import type { Db } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import type { Answers } from '../domain/answers.ts'
import { type CaseRecord, keyOwner } from './cases.ts'
import { tablesOf } from './tables.ts'

/** The same words for every version, so that a submission copies the draft's sealed bytes within the database. */
const CONTEXT = 'cases.answers'
const DRAFT_VERSION = 0

const sealAnswers = (ctx: Context, caseId: string, answers: Answers): Promise<Buffer> =>
  ctx.vault.sealJson(ctx.db, keyOwner(caseId), CONTEXT, answers)
export const openAnswers = (ctx: Context, caseId: string, sealed: Buffer): Promise<Answers> =>
  ctx.vault.openJson(ctx.db, keyOwner(caseId), CONTEXT, sealed)

export async function draftAnswers(ctx: Context, caseId: string): Promise<Answers> {
  const row = await tablesOf(ctx.db)
    .selectFrom('cases.answers')
    .select('sealed')
    .where('case_id', '=', caseId)
    .where('version', '=', DRAFT_VERSION)
    .executeTakeFirst()
  return row ? openAnswers(ctx, caseId, row.sealed) : {}
}

/** As handed in, and as they stood before a correction. */
export async function submittedAnswers(
  ctx: Context,
  caseId: string,
): Promise<{ now: Answers; before: Answers | null }> {
  const rows = await tablesOf(ctx.db)
    .selectFrom('cases.answers')
    .select(['version', 'sealed'])
    .where('case_id', '=', caseId)
    .where('version', '>', DRAFT_VERSION)
    .orderBy('version', 'desc')
    .limit(2)
    .execute()
  const [latest, earlier] = rows
  return {
    now: latest ? await openAnswers(ctx, caseId, latest.sealed) : {},
    before: earlier ? await openAnswers(ctx, caseId, earlier.sealed) : null,
  }
}

export async function saveDraftAnswers(ctx: Context, record: CaseRecord, answers: Answers): Promise<void> {
  const sealed = await sealAnswers(ctx, record.row.id, answers)
  await tablesOf(ctx.db)
    .insertInto('cases.answers')
    .values({ ...keyOf(record), version: DRAFT_VERSION, kind: 'draft', sealed, saved_at: ctx.now })
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'division_code', 'version']).doUpdateSet({ sealed, saved_at: ctx.now }),
    )
    .execute()
}

export async function addCorrectedAnswers(ctx: Context, record: CaseRecord, answers: Answers): Promise<void> {
  const sealed = await sealAnswers(ctx, record.row.id, answers)
  await tablesOf(ctx.db)
    .insertInto('cases.answers')
    .values({
      ...keyOf(record),
      version: await nextVersion(ctx.db, record.row.id),
      kind: 'corrected',
      sealed,
      saved_at: ctx.now,
    })
    .execute()
}

async function nextVersion(db: Db, caseId: string): Promise<number> {
  const row = await tablesOf(db)
    .selectFrom('cases.answers')
    .select((eb) => eb.fn.max('version').as('last'))
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return (row?.last ?? DRAFT_VERSION) + 1
}

export const keyOf = (record: CaseRecord) => ({ case_id: record.row.id, division_code: record.row.division_code })

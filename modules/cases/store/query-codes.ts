import { randomInt } from 'node:crypto'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { QUERY_CODE_DIGITS, QUERY_CODE_REST_MINUTES, QUERY_CODE_TRIES } from '../domain/tracking.ts'
import { keyOf } from './answers.ts'
import { type CaseRecord, keyOwner } from './cases.ts'
import { tablesOf } from './tables.ts'

const CONTEXT = 'cases.query-code'

export const newQueryCode = (): string => String(randomInt(10 ** QUERY_CODE_DIGITS)).padStart(QUERY_CODE_DIGITS, '0')

/** Keyed and bound to the number typed with it: a copy of the table can neither be read nor searched for one code. */
export const hashOf = (ctx: Context, caseId: string, code: string): Buffer =>
  ctx.vault.blindIndex(CONTEXT, `${caseId}\0${code}`)
export const sealCode = (ctx: Context, caseId: string, code: string): Promise<Buffer> =>
  ctx.vault.seal(ctx.db, keyOwner(caseId), CONTEXT, code)

/** The code for its owner's receipt. */
export async function readCode(ctx: Context, caseId: string): Promise<string> {
  const row = await tablesOf(ctx.db)
    .selectFrom('cases.query_code')
    .select('code')
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  return (await ctx.vault.open(ctx.db, keyOwner(caseId), CONTEXT, row.code)).toString('utf8')
}

/** A new code in place of the old one; its tries begin anew. */
export async function replaceCode(ctx: Context, record: CaseRecord, code: string): Promise<void> {
  const values = {
    code_hash: hashOf(ctx, record.row.id, code),
    code: await sealCode(ctx, record.row.id, code),
    wrong_tries: 0,
    rests_until: null,
    issued_at: ctx.now,
  }
  await tablesOf(ctx.db)
    .insertInto('cases.query_code')
    .values({ ...keyOf(record), ...values })
    .onConflict((conflict) => conflict.columns(['case_id', 'division_code']).doUpdateSet(values))
    .execute()
}

/**
 * Whether a typed code is right. Counts a wrong one and looks whether the code rests, in one statement: two at once cannot try for
 * the price of one.
 */
export async function tryCode(ctx: Context, caseId: string, code: string): Promise<boolean> {
  const restsUntil = new Date(ctx.now.getTime() + QUERY_CODE_REST_MINUTES * 60_000)
  const { rows } = await rawQuery<{ is_right: boolean }>(
    ctx.db,
    `UPDATE cases.query_code
        SET wrong_tries = CASE WHEN code_hash = $2 OR wrong_tries + 1 >= $3 THEN 0 ELSE wrong_tries + 1 END,
            rests_until = CASE WHEN code_hash <> $2 AND wrong_tries + 1 >= $3 THEN $5::timestamptz END
      WHERE case_id = $1 AND (rests_until IS NULL OR rests_until <= $4) RETURNING code_hash = $2 AS is_right`,
    [caseId, hashOf(ctx, caseId, code), QUERY_CODE_TRIES, ctx.now, restsUntil],
  )
  return rows[0]?.is_right ?? false
}

export async function findByShortNumber(db: Db, shortNumber: string): Promise<string | undefined> {
  const { rows } = await rawQuery<{ id: string }>(db, 'SELECT id FROM cases."case" WHERE right(case_number, 16) = $1', [
    shortNumber,
  ])
  return rows[0]?.id
}

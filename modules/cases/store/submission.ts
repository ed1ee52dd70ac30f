import { casesFault } from '#contracts/cases/index.ts'
import { joinKeyOf } from '#platform/crypto/vault.ts'
import { rawQuery } from '#platform/db/database.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Context } from '#platform/operations/context.ts'
import type { CaseEvent } from '../domain/events.ts'
import type { CaseFacts } from '../domain/facts.ts'
import { APPEND, appendValues } from './append-event.ts'
import { type CaseRecord, keyOwner, recordOf } from './cases.ts'
import type { CaseRow } from './fact-columns.ts'
import { hashOf, sealCode } from './query-codes.ts'

/** All that a submission looks at, in one round trip. */
export interface Submission extends CaseRecord {
  readonly sealedAnswers: Buffer | null
  /** Requirements for which a file was handed in. */
  readonly handedIn: ReadonlySet<string>
  readonly fileCount: number
  /** A number of the sequence, for the case number; unused ones are simply left out. */
  readonly serial: number
}

const LOCK = prepared(
  'cases.lock-submission',
  `SELECT c.*, a.sealed, wrapped_key.wrapped, wrapped_key.master_key_id, nextval('cases.serial') AS serial,
          ARRAY(SELECT m.requirement_id FROM cases.material m WHERE m.case_id = c.id AND m.state = 'active') AS files
     FROM cases."case" c
     LEFT JOIN cases.answers a ON a.case_id = c.id AND a.division_code = c.division_code AND a.version = 0
     ${joinKeyOf("'case:' || c.id")}
    WHERE c.id = $1 FOR UPDATE OF c`,
)

type SubmissionRow = CaseRow & {
  readonly sealed: Buffer | null
  readonly wrapped: Buffer | null
  readonly master_key_id: string | null
  readonly files: string[]
  readonly serial: number
}

/** The case, held until the transaction ends: the same draft submitted twice at once is one case. */
export async function lockSubmission(ctx: Context, caseId: string): Promise<Submission> {
  const { rows } = await rawQuery<SubmissionRow>(ctx.db, LOCK, [caseId])
  const found = rows[0]
  if (!found) throw casesFault('cases.not-found')
  const { sealed, files, serial, wrapped, master_key_id, ...row } = found
  if (wrapped && master_key_id) ctx.vault.hold(keyOwner(caseId), { wrapped, master_key_id })
  return { ...recordOf(row), sealedAnswers: sealed, handedIn: new Set(files), fileCount: files.length, serial }
}

const WRITE = prepared(
  'cases.write-submission',
  `WITH ${APPEND},
   kept AS (
     INSERT INTO cases.answers (case_id, division_code, version, kind, sealed, saved_at)
     SELECT c.id, c.division_code, 1, 'submitted', a.sealed, $5
       FROM changed c JOIN cases.answers a ON a.case_id = c.id AND a.division_code = c.division_code AND a.version = 0)
   INSERT INTO cases.query_code (case_id, division_code, code_hash, code, wrong_tries, issued_at)
   SELECT id, division_code, $15, $16, 0, $5 FROM changed`,
)

/**
 * State, event, the answers as handed in (the draft's sealed bytes, copied inside the database) and the query code: one statement,
 * so that the hot path of the platform makes one round trip for all that this room writes.
 */
export async function writeSubmission(
  ctx: Context,
  before: CaseRecord,
  after: CaseFacts,
  event: CaseEvent,
  code: string,
): Promise<void> {
  const { id } = before.row
  await rawQuery(ctx.db, WRITE, [
    ...appendValues(ctx, before, after, event, null),
    hashOf(ctx, id, code),
    await sealCode(ctx, id, code),
  ])
}

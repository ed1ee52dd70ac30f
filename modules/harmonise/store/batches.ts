import type { Selectable } from 'kysely'
import { type Db, rawQuery, sql } from '#platform/db/database.ts'
import { type HarmoniseTables, tablesOf } from './tables.ts'

export type BatchRow = Selectable<HarmoniseTables['harmonise.import_batch']>

export type NewBatch = Pick<
  BatchRow,
  'id' | 'file_name' | 'file_hash' | 'division_code' | 'reference' | 'author' | 'total' | 'started_at'
>

/** Undefined when the same file is being taken in already. */
export function insertBatch(db: Db, batch: NewBatch): Promise<BatchRow | undefined> {
  return tablesOf(db)
    .insertInto('harmonise.import_batch')
    .values({
      ...batch,
      state: 'running',
      done: 0,
      done_line: 0,
      taken: 0,
      unchanged: 0,
      refused: 0,
      finished_at: null,
      failure_code: null,
      failure: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** The one of the same file, for the same place, that did not come to its end. */
export async function runningBatch(
  db: Db,
  { file_hash, division_code, reference }: Pick<BatchRow, 'file_hash' | 'division_code' | 'reference'>,
): Promise<BatchRow | undefined> {
  return tablesOf(db)
    .selectFrom('harmonise.import_batch')
    .selectAll()
    .where('file_hash', '=', file_hash)
    .where('reference', '=', reference)
    .where('division_code', 'is not distinct from', division_code)
    .where('state', '=', 'running')
    .executeTakeFirst()
}

export function findBatch(db: Db, id: string): Promise<BatchRow | undefined> {
  return tablesOf(db).selectFrom('harmonise.import_batch').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Locks the batch: two processes never take in the same rows. */
export function lockBatch(db: Db, id: string): Promise<BatchRow | undefined> {
  return tablesOf(db)
    .selectFrom('harmonise.import_batch')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export interface Progressed {
  readonly doneLine: number
  readonly taken: number
  readonly unchanged: number
  readonly refused: number
}

export async function advanceBatch(db: Db, id: string, step: Progressed): Promise<void> {
  await tablesOf(db)
    .updateTable('harmonise.import_batch')
    .set({
      done: sql<number>`done + ${step.taken + step.unchanged + step.refused}::integer`,
      done_line: step.doneLine,
      taken: sql<number>`taken + ${step.taken}::integer`,
      unchanged: sql<number>`unchanged + ${step.unchanged}::integer`,
      refused: sql<number>`refused + ${step.refused}::integer`,
    })
    .where('id', '=', id)
    .execute()
}

export async function setTotal(db: Db, id: string, total: number): Promise<void> {
  await tablesOf(db).updateTable('harmonise.import_batch').set({ total }).where('id', '=', id).execute()
}

export async function finishBatch(db: Db, id: string, at: Date): Promise<void> {
  await tablesOf(db)
    .updateTable('harmonise.import_batch')
    .set({ state: 'done', finished_at: at, total: sql<number>`done` })
    .where('id', '=', id)
    .execute()
}

/** Stopped for good, with why; what was taken in stays. */
export async function failBatch(
  db: Db,
  id: string,
  failure: { readonly code: string; readonly sentence: string },
  at: Date,
): Promise<void> {
  await tablesOf(db)
    .updateTable('harmonise.import_batch')
    .set({ state: 'failed', finished_at: at, failure_code: failure.code, failure: failure.sentence })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute()
}

/** It goes on where it stopped. */
export function resumeBatch(db: Db, id: string): Promise<BatchRow> {
  return tablesOf(db)
    .updateTable('harmonise.import_batch')
    .set({ state: 'running', finished_at: null, failure_code: null, failure: null })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The last one of the same file, for the same place, that its author’s run broke off. */
export function failedBatch(
  db: Db,
  {
    file_hash,
    division_code,
    reference,
    author,
  }: Pick<BatchRow, 'file_hash' | 'division_code' | 'reference' | 'author'>,
): Promise<BatchRow | undefined> {
  return tablesOf(db)
    .selectFrom('harmonise.import_batch')
    .selectAll()
    .where('file_hash', '=', file_hash)
    .where('reference', '=', reference)
    .where('division_code', 'is not distinct from', division_code)
    .where('author', '=', author)
    .where('state', '=', 'failed')
    .orderBy('started_at', 'desc')
    .executeTakeFirst()
}

export async function stageGuides(
  db: Db,
  batchId: string,
  guides: readonly { line: number; source: object; reading: object }[],
) {
  await rawQuery(
    db,
    `INSERT INTO harmonise.staged_guide (batch_id, line, source, reading)
     SELECT $1, g.line, g.source, g.reading
     FROM jsonb_to_recordset($2::jsonb) AS g (line integer, source jsonb, reading jsonb)`,
    [batchId, JSON.stringify(guides)],
  )
}

export async function takeStaged(db: Db, batchId: string, count: number) {
  return tablesOf(db)
    .selectFrom('harmonise.staged_guide')
    .select(['line', 'source', 'reading'])
    .where('batch_id', '=', batchId)
    .orderBy('line')
    .limit(count)
    .execute()
}

export async function dropStaged(db: Db, batchId: string, throughLine: number): Promise<void> {
  await tablesOf(db)
    .deleteFrom('harmonise.staged_guide')
    .where('batch_id', '=', batchId)
    .where('line', '<=', throughLine)
    .execute()
}

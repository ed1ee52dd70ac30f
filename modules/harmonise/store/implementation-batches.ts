import type { Db } from '#platform/db/database.ts'
import type { BatchRow } from './batches.ts'
import { tablesOf } from './tables.ts'

export type RegisteredBatch = Pick<
  BatchRow,
  'id' | 'file_name' | 'file_hash' | 'division_code' | 'author' | 'done_line' | 'taken' | 'unchanged' | 'refused'
>

/** A list that was registered as a whole, in the transaction that notes it. */
export function insertRegistered(db: Db, batch: RegisteredBatch, at: Date): Promise<BatchRow> {
  const done = batch.taken + batch.unchanged + batch.refused
  return tablesOf(db)
    .insertInto('harmonise.import_batch')
    .values({
      ...batch,
      kind: 'implementations',
      reference: false,
      state: 'done',
      total: done,
      done,
      started_at: at,
      finished_at: at,
      failure_code: null,
      failure: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

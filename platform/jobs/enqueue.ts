import { type Db, rawQuery } from '../db/database.ts'

export interface EnqueueOptions {
  /** Puts it off. */
  readonly runAt?: Date
  /** There is one job of a key: another takes the place of one that waits. */
  readonly key?: string
  readonly maxAttempts?: number
}

/** Starts a job once the caller's transaction commits. Payloads carry ids and codes only. */
export async function enqueue(db: Db, job: string, payload: object, options: EnqueueOptions = {}): Promise<void> {
  await rawQuery(
    db,
    'SELECT graphile_worker.add_job($1, $2::json, run_at => $3::timestamptz, job_key => $4::text, max_attempts => $5::integer)',
    [job, JSON.stringify(payload), options.runAt ?? null, options.key ?? null, options.maxAttempts ?? null],
  )
}

/** Takes a job out of the queue that waits, or that was given up and would be counted as failed for ever. */
export async function dropJob(db: Db, key: string): Promise<void> {
  await rawQuery(db, 'SELECT graphile_worker.remove_job($1)', [key])
}

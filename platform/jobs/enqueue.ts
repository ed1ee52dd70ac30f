import { type Db, rawQuery } from '../db/database.ts'

/** Starts a job once the caller's transaction commits; `runAt` puts it off. Payloads carry ids and codes only. */
export async function enqueue(db: Db, job: string, payload: object, options: { runAt?: Date } = {}): Promise<void> {
  await rawQuery(db, 'SELECT graphile_worker.add_job($1, $2::json, run_at => $3::timestamptz)', [
    job,
    JSON.stringify(payload),
    options.runAt ?? null,
  ])
}

import { type Db, rawQuery } from '../db/database.ts'

export interface QueueState {
  /** Due and not begun. */
  readonly waiting: number
  /** Failed as often as they may. */
  readonly failed: number
  /** Age in seconds of the oldest that is due and not begun. */
  readonly oldestSeconds: number
}

/** How the queue stands, for operators. */
export async function readQueueState(db: Db): Promise<QueueState> {
  const { rows } = await rawQuery<QueueState>(
    db,
    `SELECT count(*) FILTER (WHERE due) AS waiting,
            count(*) FILTER (WHERE attempts >= max_attempts) AS failed,
            coalesce(extract(epoch FROM now() - min(run_at) FILTER (WHERE due)), 0)::float8 AS "oldestSeconds"
       FROM (SELECT *, attempts < max_attempts AND locked_at IS NULL AND run_at <= now() AS due FROM graphile_worker.jobs) j`,
    [],
  )
  return rows[0] ?? { waiting: 0, failed: 0, oldestSeconds: 0 }
}

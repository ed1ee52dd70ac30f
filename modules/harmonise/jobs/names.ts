import type { Db } from '#platform/db/database.ts'
import { dropJob, enqueue } from '#platform/jobs/enqueue.ts'

export const TAKE_IN_BATCH = 'harmonise.take-in-batch'

/** Within two minutes: a server that was restarted is there again, and a person still looks at the page. */
const ATTEMPTS = 5

const keyOf = (batchId: string): string => `${TAKE_IN_BATCH}:${batchId}`

/** The next rows of a batch. */
export const takeInSoon = (db: Db, batchId: string): Promise<void> =>
  enqueue(db, TAKE_IN_BATCH, { batchId }, { key: keyOf(batchId), maxAttempts: ATTEMPTS })

/** The same for one that was given up: operators need not see to that failure any more. */
export async function takeInAgain(db: Db, batchId: string): Promise<void> {
  await dropJob(db, keyOf(batchId))
  await takeInSoon(db, batchId)
}

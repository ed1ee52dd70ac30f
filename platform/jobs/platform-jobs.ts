import { forgetOldKeys } from '../operations/idempotency.ts'
import { type Job, job } from './job.ts'

/** The house's own chores. */
export const platformJobs: readonly Job[] = [
  job({
    name: 'platform.forget-old-idempotency-keys',
    every: '17 19 * * *',
    perform: (ctx) => forgetOldKeys(ctx.db, ctx.now),
  }),
]

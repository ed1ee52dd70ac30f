import { job } from '#platform/jobs/job.ts'
import { deleteEndedSessions } from '../store/sessions.ts'
import { forgetOldFailures } from '../store/sign-in-failures.ts'

/** Sessions that are over and counts of wrong passwords that no longer matter. */
export const forgetWhatEnded = job({
  name: 'identity.forget-what-ended',
  every: '23 * * * *',
  async perform(ctx) {
    await deleteEndedSessions(ctx.db, ctx.now)
    await forgetOldFailures(ctx.db, ctx.now)
  },
})

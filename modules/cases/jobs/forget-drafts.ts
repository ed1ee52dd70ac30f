import { job } from '#platform/jobs/job.ts'
import { DRAFT_LIFE_DAYS } from '../domain/tracking.ts'
import { deleteDrafts, lockForgottenDrafts } from '../store/cases.ts'

const BATCH = 500
const DAY_MS = 86_400_000

/** Deletes drafts that nobody touched for 90 days, with their keys and files, so that what was uploaded is gone for good. */
export const forgetDrafts = job({
  name: 'cases.forget-drafts',
  every: '40 18 * * *',
  perform: async (ctx) => {
    const before = new Date(ctx.now.getTime() - DRAFT_LIFE_DAYS * DAY_MS)
    for (;;) {
      const drafts = await lockForgottenDrafts(ctx.db, before, BATCH)
      await deleteDrafts(ctx, drafts)
      for (const id of drafts) {
        await ctx.record('cases.forget-draft', { subject: { kind: 'case', id } })
      }
      if (drafts.length < BATCH) return
    }
  },
})

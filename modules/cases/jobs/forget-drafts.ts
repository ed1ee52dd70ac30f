import { job } from '#platform/jobs/job.ts'
import { DRAFT_LIFE_DAYS } from '../domain/tracking.ts'
import { deleteDrafts, keyOwner, lockForgottenDrafts } from '../store/cases.ts'

const BATCH = 500
const DAY_MS = 86_400_000

/** Deletes drafts that nobody touched for 90 days, and their keys, so that uploaded files are gone for good. */
export const forgetDrafts = job({
  name: 'cases.forget-drafts',
  every: '40 18 * * *',
  perform: async (ctx) => {
    const before = new Date(ctx.now.getTime() - DRAFT_LIFE_DAYS * DAY_MS)
    for (;;) {
      const drafts = await lockForgottenDrafts(ctx.db, before, BATCH)
      await deleteDrafts(ctx.db, drafts)
      for (const id of drafts) {
        await ctx.vault.erase(ctx.db, keyOwner(id))
        await ctx.record('cases.forget-draft', { subject: { kind: 'case', id } })
      }
      if (drafts.length < BATCH) return
    }
  },
})

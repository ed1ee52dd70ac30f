import { job } from '#platform/jobs/job.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { acceptAs } from '../commands/accept-case.ts'
import { lockUnanswered } from '../store/open-deadlines.ts'

const BATCH = 50

/**
 * 行政许可法 32: who has not been told within five working days is accepted, from the day the application was received. Runs every
 * quarter of an hour, a bounded number at a time; a case that a clerk holds right now is left for the next run.
 */
export const deemAccepted = job({
  name: 'cases.deem-accepted',
  every: '*/15 * * * *',
  perform: async (ctx) => {
    while ((await deemSome(ctx)) === BATCH);
  },
})

async function deemSome(ctx: Context): Promise<number> {
  const due = await lockUnanswered(ctx, dayOf(ctx.now), BATCH)
  for (const record of due) {
    await acceptAs(ctx, record, { deemed: true, on: dayOf(new Date(record.facts.receivedAt as string)) })
    await ctx.record('cases.deem-accepted', {
      subject: { kind: 'case', id: record.row.id, divisionCode: record.row.division_code },
      concerns: `${record.applicant.kind}:${record.applicant.id}`,
    })
  }
  return due.length
}

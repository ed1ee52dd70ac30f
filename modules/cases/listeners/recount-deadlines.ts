import { deadlineMoved } from '#contracts/cases/index.ts'
import { occurred } from '#contracts/event.ts'
import { calendarLoaded } from '#contracts/regions/index.ts'
import { listener } from '#platform/events/outbox.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { job } from '#platform/jobs/job.ts'
import type { Context } from '#platform/operations/context.ts'
import { happen, newsOf } from '../commands/happen.ts'
import { type DayCount, type Deadline, recounted } from '../domain/clock.ts'
import type { CaseRecord } from '../store/cases.ts'
import { lockOpenDeadlines } from '../store/open-deadlines.ts'
import { CALENDAR_LIFE_MS, loadDayCount } from '../store/work-days.ts'

const BATCH = 200

/**
 * A year's holidays were announced: open deadlines are counted again, and where a day moved, or is no longer provisional, the
 * record says so. Once at once, and once more a little later for what was being submitted by the calendar that processes
 * still held. Safe to run again: what has been counted does not differ any more.
 */
export const recountDeadlines = listener(calendarLoaded, 'cases.recount-deadlines', async (ctx) => {
  await recountOpen(ctx)
  await enqueue(ctx.db, recountLate.name, {}, { runAt: new Date(ctx.now.getTime() + 30 * CALENDAR_LIFE_MS) })
})

export const recountLate = job({ name: 'cases.recount-late', perform: recountOpen })

async function recountOpen(ctx: Context): Promise<void> {
  const days = await loadDayCount(ctx.db)
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const open = await lockOpenDeadlines(ctx, after, BATCH)
    for (const record of open) await recount(ctx, record, days)
    const last = open.at(-1)
    if (!last || open.length < BATCH) return
    after = last.row.id
  }
}

async function recount(ctx: Context, record: CaseRecord, days: DayCount): Promise<void> {
  const before = record.facts.deadline as Deadline
  const deadline = recounted(days, before)
  if (deadline.dueOn === before.dueOn && deadline.provisional === before.provisional) return
  await happen(ctx, record, { kind: 'deadline-moved', deadline })
  // That a day is certain now is no news to the applicant; that it is another day is.
  if (deadline.dueOn !== before.dueOn) {
    ctx.emit(occurred(deadlineMoved, { ...newsOf(record), dueOn: deadline.dueOn }))
  }
}

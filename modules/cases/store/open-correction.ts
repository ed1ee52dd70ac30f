import type { CorrectionNotice } from '#contracts/cases/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { EventOf, PointCode } from '../domain/events.ts'
import type { EventWords } from '../domain/timeline.ts'
import { openWords } from './append-event.ts'
import { type EventRow, eventOf, eventsOf } from './record.ts'

/** What the one notice of a case names, in codes; empty when there was none. */
export async function correctionPoints(ctx: Context, caseId: string): Promise<readonly PointCode[]> {
  const notice = (await eventsOf(ctx.db, caseId)).find((row) => row.kind === 'correction-requested')
  return notice ? (eventOf(notice) as EventOf<'correction-requested'>).points : []
}

/** The notice with its words, for the applicant and the department. */
export async function correctionNotice(ctx: Context, events: readonly EventRow[]): Promise<CorrectionNotice | null> {
  const notice = events.find((row) => row.kind === 'correction-requested')
  if (!notice) return null
  const event = eventOf(notice) as EventOf<'correction-requested'>
  const words: EventWords = await openWords(ctx, notice.case_id, notice.words)
  return {
    requestedAt: notice.at.toISOString(),
    dueOn: event.deadline.dueOn,
    points: event.points.map((point, at) => ({ ...point, title: '', reason: '', ...words.points?.[at] })),
    note: words.note ?? null,
    answeredAt: events.find((row) => row.kind === 'resubmitted')?.at.toISOString() ?? null,
  }
}

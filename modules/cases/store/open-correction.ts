import type { CorrectionNotice } from '#contracts/cases/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { EventOf, PointCode } from '../domain/events.ts'
import type { EventWords } from '../domain/timeline.ts'
import { openWords } from './append-event.ts'
import { type EventRow, eventOf, eventsOf } from './record.ts'

/** What the one notice of a case names, in codes, but for what a reform has lifted; empty when there was none. */
export async function correctionPoints(ctx: Context, caseId: string): Promise<readonly PointCode[]> {
  const events = await eventsOf(ctx.db, caseId)
  const notice = events.find((row) => row.kind === 'correction-requested')
  if (!notice) return []
  const isLifted = liftedIn(events)
  return (eventOf(notice) as EventOf<'correction-requested'>).points.filter((point) => !isLifted(point))
}

/** Whether a reform has lifted a point since. */
function liftedIn(events: readonly EventRow[]): (point: PointCode) => boolean {
  const lifted = events.flatMap((row) =>
    row.kind === 'reform-followed' ? (eventOf(row) as EventOf<'reform-followed'>).lifted : [],
  )
  return ({ kind, target }) => lifted.some((point) => point.kind === kind && point.target === target)
}

/** The notice with its words, for the applicant and the department. */
export async function correctionNotice(ctx: Context, events: readonly EventRow[]): Promise<CorrectionNotice | null> {
  const notice = events.find((row) => row.kind === 'correction-requested')
  if (!notice) return null
  const event = eventOf(notice) as EventOf<'correction-requested'>
  const isLifted = liftedIn(events)
  const words: EventWords = await openWords(ctx, notice.case_id, notice.words)
  return {
    requestedAt: notice.at.toISOString(),
    dueOn: event.deadline.dueOn,
    points: event.points
      .map((point, at) => ({ ...point, title: '', reason: '', ...words.points?.[at] }))
      .filter((point) => !isLifted(point)),
    note: words.note ?? null,
    answeredAt:
      events.find(({ kind }) => kind === 'resubmitted' || kind === 'correction-lifted')?.at.toISOString() ?? null,
  }
}

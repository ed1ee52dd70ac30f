import { type ActionAnswer, caseAccepted, type acceptCase as contract } from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import { occurred } from '#contracts/event.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { deadlineAfter, decisionLimit } from '../domain/clock.ts'
import { stepAfter } from '../domain/steps.ts'
import type { CaseRecord } from '../store/cases.ts'
import { pinnedItem } from '../store/pinned.ts'
import { loadDayCount } from '../store/work-days.ts'
import { answerOf, happen, newsOf, refuseUnlessPossible } from './happen.ts'
import { refuseIfChanged } from './refuse-if-changed.ts'

export async function acceptCase(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<ActionAnswer> {
  await refuseIfChanged(ctx.db, record, input.expectedVersion)
  refuseUnlessPossible(record, 'accepted', 'accept')
  return answerOf(await acceptAs(ctx, record, { deemed: false, on: dayOf(ctx.now), note: input.note }))
}

/** 受理, by a clerk or by law: the decision's clock starts the day after `on`. */
export async function acceptAs(
  ctx: Context,
  record: CaseRecord,
  how: { deemed: boolean; on: string; note?: string },
): Promise<CaseRecord> {
  const { content } = await pinnedItem(ctx, record.row)
  const deadline = deadlineAfter(await loadDayCount(ctx.db), 'decision', how.on, decisionLimit(content))
  const step = stepAfter(content.reviewSteps, [])
  const after = await happen(
    ctx,
    record,
    { kind: 'accepted', deemed: how.deemed, on: how.on, step, deadline },
    { note: how.note },
  )
  ctx.emit(occurred(caseAccepted, { ...newsOf(record), deemed: how.deemed }))
  return after
}

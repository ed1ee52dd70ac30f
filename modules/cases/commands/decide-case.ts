import { type ActionAnswer, caseDecided, casesFault, type decideCase as contract } from '#contracts/cases/index.ts'
import type { EffectiveItem } from '#contracts/catalogue/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import { occurred } from '#contracts/event.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { DELIVERY_LIMIT, deadlineAfter } from '../domain/clock.ts'
import { remediesOf } from '../domain/remedies.ts'
import type { EventWords } from '../domain/timeline.ts'
import type { CaseRecord } from '../store/cases.ts'
import { pinnedItem } from '../store/pinned.ts'
import { loadDayCount } from '../store/work-days.ts'
import { deliverBy } from './deliver-case.ts'
import { answerOf, happen, newsOf, refuseUnlessPossible } from './happen.ts'
import { issueLicenceOf } from './issue-licence-of.ts'
import { refuseIfChanged } from './refuse-if-changed.ts'

type Input = InputOf<typeof contract>

/**
 * 决定 (行政许可法 34, 38): when every review step is done. An approval makes the licence in the same transaction. Where it hands out
 * nothing (结果类型 无), there is nothing to deliver, and the case ends with the decision; everything else a clerk delivers and says how,
 * the online delivery of a licence included, because the applicant's ten days and the rating hang on that act.
 */
export async function decideCase(ctx: Context, input: Input, record: CaseRecord): Promise<ActionAnswer> {
  await refuseIfChanged(ctx.db, record, input.expectedVersion)
  refuseUnlessPossible(record, input.result, input.result === 'approved' ? 'approve' : 'refuse')
  const item = await pinnedItem(ctx, record.row)
  const late = refuseUnlessDecidable(ctx, input, record, item)

  const deadline = deadlineAfter(await loadDayCount(ctx.db), 'delivery', dayOf(ctx.now), DELIVERY_LIMIT)
  const licenceId = input.result === 'approved' ? await issueLicenceOf(ctx, record, item) : null
  const event =
    input.result === 'approved'
      ? ({ kind: 'approved', licenceId, late, deadline } as const)
      : ({ kind: 'refused', late, deadline } as const)
  const after = await happen(ctx, record, event, wordsOf(input, item, late))
  ctx.emit(occurred(caseDecided, { ...newsOf(record), result: input.result, licenceId }))
  const handsOutNothing = input.result === 'approved' && item.content.result?.kind === 'none'
  return answerOf(handsOutNothing ? await deliverBy(ctx, after, 'online') : after)
}

/** Answers whether the decision comes after its day. */
function refuseUnlessDecidable(ctx: Context, input: Input, record: CaseRecord, item: EffectiveItem): boolean {
  const { step, stepsDone, deadline } = record.facts
  if (step) throw casesFault('cases.steps-unfinished', { count: item.content.reviewSteps.length - stepsDone.length })
  if (input.result === 'refused' && !input.reasons) throw casesFault('cases.reasons-missing')
  const late = deadline !== null && dayOf(ctx.now) > deadline.dueOn
  if (late && !input.overdueReason) throw casesFault('cases.overdue-reason-missing')
  return late
}

function wordsOf(input: Input, item: EffectiveItem, late: boolean): EventWords {
  return {
    reasons: input.reasons,
    remedies: input.result === 'refused' ? (input.remedies ?? remediesOf(item)) : undefined,
    overdueReason: late ? input.overdueReason : undefined,
  }
}

import { type ActionAnswer, casesFault, type returnStep as contract } from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { stepBefore } from '../domain/steps.ts'
import type { CaseRecord } from '../store/cases.ts'
import { pinnedItem } from '../store/pinned.ts'
import { answerOf, happen, refuseUnlessPossible } from './happen.ts'
import { refuseIfChanged } from './refuse-if-changed.ts'

/** Opens the last finished step again; the clock goes on. */
export async function returnStep(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<ActionAnswer> {
  await refuseIfChanged(ctx.db, record, input.expectedVersion)
  refuseUnlessPossible(record, 'step-returned', 'return-step')
  const { reviewSteps } = (await pinnedItem(ctx, record.row)).content
  const step = stepBefore(reviewSteps, record.facts.stepsDone)
  if (!step) throw casesFault('cases.no-earlier-step')
  return answerOf(await happen(ctx, record, { kind: 'step-returned', step }, { reasons: input.reasons }))
}

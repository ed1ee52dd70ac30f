import { type ActionAnswer, casesFault, type completeStep as contract } from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { stepAfter } from '../domain/steps.ts'
import type { CaseRecord } from '../store/cases.ts'
import { pinnedItem } from '../store/pinned.ts'
import { answerOf, happen, refuseUnlessPossible } from './happen.ts'
import { refuseIfChanged } from './refuse-if-changed.ts'

export async function completeStep(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<ActionAnswer> {
  await refuseIfChanged(ctx.db, record, input.expectedVersion)
  refuseUnlessPossible(record, 'step-completed', 'complete-step')
  const { reviewSteps } = (await pinnedItem(ctx, record.row)).content
  if (record.facts.step?.id !== input.stepId) {
    const name = reviewSteps.find((step) => step.id === input.stepId)?.name ?? input.stepId
    throw casesFault('cases.step-not-current', { step: name })
  }
  const step = stepAfter(reviewSteps, [...record.facts.stepsDone, input.stepId])
  const event = { kind: 'step-completed', stepId: input.stepId, step } as const
  return answerOf(await happen(ctx, record, event, { opinion: input.opinion }))
}

import {
  type ActionAnswer,
  casesFault,
  caseTerminated,
  type terminateCase as contract,
} from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { correctionIsOverdue } from '../domain/actions.ts'
import { dueWords } from '../domain/words.ts'
import type { CaseRecord } from '../store/cases.ts'
import { answerOf, happen, refuseUnlessPossible, tell } from './happen.ts'
import { refuseIfChanged } from './refuse-if-changed.ts'

/** 终止办理: nobody answered the correction notice in time, or there is no applicant or no matter any more. */
export async function terminateCase(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<ActionAnswer> {
  await refuseIfChanged(ctx.db, record, input.expectedVersion)
  refuseUnlessPossible(record, 'terminated', 'terminate')
  const { deadline, state } = record.facts
  if (state === 'correcting' && deadline && !correctionIsOverdue(record.facts, dayOf(ctx.now))) {
    throw casesFault('cases.correction-not-overdue', { dueOn: dueWords(deadline.dueOn, deadline.provisional) })
  }
  const after = await happen(ctx, record, { kind: 'terminated' }, { reasons: input.reasons })
  tell(ctx, record, caseTerminated)
  return answerOf(after)
}

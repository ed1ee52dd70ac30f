import { type ActionAnswer, caseResumed, type resumeCase as contract } from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { type Deadline, resumedOn } from '../domain/clock.ts'
import type { CaseRecord } from '../store/cases.ts'
import { loadDayCount } from '../store/work-days.ts'
import { answerOf, happen, refuseUnlessPossible, tell } from './happen.ts'
import { refuseIfChanged } from './refuse-if-changed.ts'

/** Ends the special procedure: the days it took are added to those that do not count. */
export async function resumeCase(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<ActionAnswer> {
  await refuseIfChanged(ctx.db, record, input.expectedVersion)
  refuseUnlessPossible(record, 'resumed', 'resume')
  const days = await loadDayCount(ctx.db)
  // Both are set by the event that suspended the case, and the database checks that they are.
  const stoppedOn = dayOf(new Date(record.facts.suspension?.since as string))
  const deadline = resumedOn(days, record.facts.pausedDeadline as Deadline, stoppedOn, dayOf(ctx.now))
  const { excludedDays } = deadline
  const after = await happen(ctx, record, { kind: 'resumed', excludedDays, deadline }, { note: input.note })
  tell(ctx, record, caseResumed)
  return answerOf(after)
}

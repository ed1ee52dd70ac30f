import { type ActionAnswer, caseSuspended, type suspendCase as contract } from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import type { CaseRecord } from '../store/cases.ts'
import { loadDayCount } from '../store/work-days.ts'
import { answerOf, happen, refuseUnlessPossible, tell } from './happen.ts'
import { refuseIfChanged } from './refuse-if-changed.ts'

/** 特别程序: only on a ground that 行政许可法 45 names, and the time it needs is told in writing. */
export async function suspendCase(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<ActionAnswer> {
  await refuseIfChanged(ctx.db, record, input.expectedVersion)
  refuseUnlessPossible(record, 'suspended', 'suspend')
  const days = await loadDayCount(ctx.db)
  const expectedEndOn = days.addWorkingDays(dayOf(ctx.now), input.expectedDays)
  const after = await happen(
    ctx,
    record,
    { kind: 'suspended', ground: input.ground, expectedEndOn },
    { note: input.note },
  )
  tell(ctx, record, caseSuspended)
  return answerOf(after)
}

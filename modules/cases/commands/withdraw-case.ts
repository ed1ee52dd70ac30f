import { type ActionAnswer, caseWithdrawn, type withdrawCase as contract } from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import type { CaseRecord } from '../store/cases.ts'
import { answerOf, happen, refuseUnlessPossible, tell } from './happen.ts'

/** The applicant may take back an application until the decision. */
export async function withdrawCase(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<ActionAnswer> {
  refuseUnlessPossible(record, 'withdrawn', 'withdraw')
  const after = await happen(ctx, record, { kind: 'withdrawn' }, { reasons: input.reason?.trim() || undefined })
  tell(ctx, record, caseWithdrawn)
  return answerOf(after)
}

import { type ActionAnswer, caseRejected, type rejectCase as contract } from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { remediesOf } from '../domain/remedies.ts'
import type { CaseRecord } from '../store/cases.ts'
import { pinnedItem } from '../store/pinned.ts'
import { answerOf, happen, refuseUnlessPossible, tell } from './happen.ts'
import { refuseIfChanged } from './refuse-if-changed.ts'

/** 不予受理 is a decision in writing, with reasons and remedies (行政许可法 32, 7). */
export async function rejectCase(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<ActionAnswer> {
  await refuseIfChanged(ctx.db, record, input.expectedVersion)
  refuseUnlessPossible(record, 'rejected', 'reject')
  const remedies = remediesOf(await pinnedItem(ctx, record.row))
  const after = await happen(ctx, record, { kind: 'rejected' }, { reasons: input.reasons, remedies })
  tell(ctx, record, caseRejected)
  return answerOf(after)
}

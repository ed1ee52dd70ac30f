import {
  type ActionAnswer,
  caseDelivered,
  type deliverCase as contract,
  type DeliveryMethod,
} from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import { occurred } from '#contracts/event.ts'
import type { Context } from '#platform/operations/context.ts'
import type { CaseRecord } from '../store/cases.ts'
import { answerOf, happen, newsOf, refuseUnlessPossible } from './happen.ts'
import { refuseIfChanged } from './refuse-if-changed.ts'

/** 送达: a clerk says how the decision, and what it hands out, reached the applicant. */
export async function deliverCase(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<ActionAnswer> {
  await refuseIfChanged(ctx.db, record, input.expectedVersion)
  refuseUnlessPossible(record, 'delivered', 'deliver')
  return answerOf(await deliverBy(ctx, record, input.method, input.note))
}

export async function deliverBy(
  ctx: Context,
  record: CaseRecord,
  method: DeliveryMethod,
  note?: string,
): Promise<CaseRecord> {
  const result = record.facts.state === 'refused' ? 'refused' : 'approved'
  const after = await happen(ctx, record, { kind: 'delivered', method }, { note })
  ctx.emit(occurred(caseDelivered, { ...newsOf(record), result }))
  return after
}

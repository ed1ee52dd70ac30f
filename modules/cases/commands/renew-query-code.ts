import { casesFault, type renewQueryCode as contract } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import type { CaseRecord } from '../store/cases.ts'
import { newQueryCode, replaceCode } from '../store/query-codes.ts'

/** For one that was locked or seen by others; only who is signed in as the applicant gets here. */
export async function renewQueryCode(
  ctx: Context,
  _input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<OutputOf<typeof contract>> {
  if (record.facts.state === 'draft') throw casesFault('cases.not-found')
  const queryCode = newQueryCode()
  await replaceCode(ctx, record, queryCode)
  return { queryCode }
}

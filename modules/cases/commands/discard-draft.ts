import type { discardDraft as contract } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { type CaseRecord, deleteDrafts } from '../store/cases.ts'
import { refuseUnlessDraft } from './refuse-unless-draft.ts'

/** Deletes the rows and files and destroys the key, so that nothing uploaded can ever be read again. */
export async function discardDraft(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<OutputOf<typeof contract>> {
  refuseUnlessDraft(record)
  await deleteDrafts(ctx, [input.caseId])
  return { caseId: input.caseId }
}

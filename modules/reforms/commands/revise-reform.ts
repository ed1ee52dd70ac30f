import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { reviseReform as contract, ReformDraft } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewReform } from '../queries/view-reform.ts'
import { type ReformRow, updateReform } from '../store/reforms.ts'
import { refuseUnstated } from './draft-reform.ts'
import { refuseAct, refuseStale } from './load-reform.ts'

/** Another content is another revision: what was assessed and rehearsed is of the one before. Its owner stays. */
export async function reviseReform(
  ctx: Context,
  input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  refuseAct(reform, 'revise')
  refuseStale(reform, input.revision)
  const { reformId, revision, ...given } = input
  const draft: ReformDraft = {
    ...given,
    scope: { ...given.scope, ownerDivisionCode: reform.owner_division_code },
  }
  refuseUnstated(draft)
  await updateReform(ctx.db, reform.id, {
    title: draft.title,
    draft: JSON.stringify(draft),
    effective_from: draft.effectiveFrom ? new Date(draft.effectiveFrom) : null,
    revision: reform.revision + 1,
    updated_at: ctx.now,
  })
  return viewReform(ctx, reform.id)
}

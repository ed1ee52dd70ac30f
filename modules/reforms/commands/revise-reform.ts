import { actorRef } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { reviseReform as contract, ReformDraft } from '#contracts/reforms/index.ts'
import { sameValue } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { impactOf } from '../queries/impact.ts'
import { planReform } from '../queries/plan-reform.ts'
import { viewReform } from '../queries/view-reform.ts'
import { findAssessment, keepAssessment, type ReformRow, updateReform } from '../store/reforms.ts'
import { carryRehearsals } from '../store/rehearsals.ts'
import { refuseUnstated } from './draft-reform.ts'
import { refuseAct, refuseStale } from './load-reform.ts'

/** Another scope or other acts are to be assessed and rehearsed anew. Its owner stays. */
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
    // Whoever wrote it last is its author: nobody approves their own words.
    author: actorRef(ctx.actor),
    title: draft.title,
    draft: JSON.stringify(draft),
    effective_from: draft.effectiveFrom ? new Date(draft.effectiveFrom) : null,
    revision: reform.revision + 1,
    updated_at: ctx.now,
  })
  if (sameValue(draft.scope, reform.draft.scope) && sameValue(draft.acts, reform.draft.acts)) {
    await carryOver(ctx, reform, draft)
  }
  return viewReform(ctx, reform.id)
}

/** Another instant, title or rule for open cases makes no past case another one: the rehearsal holds, the impact is counted anew. */
async function carryOver(ctx: Context, reform: ReformRow, draft: ReformDraft): Promise<void> {
  const revised = { ...reform, draft, revision: reform.revision + 1 }
  await carryRehearsals(ctx.db, reform.id, reform.revision, revised.revision)
  if (!(await findAssessment(ctx.db, reform))) return
  const plan = await planReform(ctx, draft)
  await keepAssessment(ctx.db, revised, await impactOf(ctx, revised, plan), plan.itemIds, ctx.now)
}

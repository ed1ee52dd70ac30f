import { actorRef } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { occurred } from '#contracts/event.ts'
import { type approveReform as contract, reformPublished, reformsFault } from '#contracts/reforms/index.ts'
import { publishMany, type WrittenChange } from '#modules/catalogue/index.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { Context } from '#platform/operations/context.ts'
import { sayDocument } from '../domain/say-document.ts'
import { TAKE_EFFECT } from '../jobs/names.ts'
import { countReached } from '../queries/impact.ts'
import { planReform, type ReformPlan } from '../queries/plan-reform.ts'
import { viewReform } from '../queries/view-reform.ts'
import { keepChanges, keepSuccessors, type ReformRow, updateReform } from '../store/reforms.ts'
import { refuseAct, refuseStale } from './load-reform.ts'
import { refuseFaulty } from './submit-reform.ts'

/** Publishes what was read, and no other revision, for one instant: everything in this transaction, or nothing. */
export async function approveReform(
  ctx: Context,
  input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  refuseAct(reform, 'approve')
  refuseStale(reform, input.revision)
  if (reform.effective_from && reform.effective_from < ctx.now) throw reformsFault('reforms.effect-passed')
  const plan = await planReform(ctx, reform.draft, true)
  refuseFaulty(plan)
  const reviewer = actorRef(ctx.actor)
  const changes = await publishMany(ctx, {
    ...plan.publications,
    origin: {
      reformId: reform.id,
      title: reform.title,
      document: sayDocument(reform.draft.document),
      author: reform.author,
      reviewer,
    },
  })
  await keepChanges(ctx.db, reform.id, changes)
  await keepSuccessors(ctx.db, reform.id, plan.successors)
  await updateReform(ctx.db, reform.id, {
    state: 'published',
    effective_from: plan.effectiveAt,
    reviewer,
    counts: JSON.stringify(await countsOf(ctx, changes, plan)),
    published_at: ctx.now,
    updated_at: ctx.now,
  })
  await enqueue(ctx.db, TAKE_EFFECT, {}, { runAt: plan.effectiveAt })
  ctx.emit(occurred(reformPublished, { reformId: reform.id }))
  return viewReform(ctx, reform.id)
}

async function countsOf(ctx: Context, changes: readonly WrittenChange[], { itemIds, ended }: ReformPlan) {
  const count = (kind: WrittenChange['kind']) => changes.filter((change) => change.kind === kind).length
  return {
    standards: count('standard'),
    overrides: count('override'),
    observed: count('observed'),
    implementationsEnded:
      count('implementationEnd') + (await countReached(ctx, [...new Set(ended.map((of) => of.basicItemId))])),
    implementationsBegun: count('implementationBegin'),
    itemsListed: count('item'),
    implementationsReached: await countReached(ctx, itemIds),
  }
}

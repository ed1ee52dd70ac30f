import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { assessReform as contract } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { impactOf } from '../queries/impact.ts'
import { planReform } from '../queries/plan-reform.ts'
import { viewReform } from '../queries/view-reform.ts'
import { keepAssessment, type ReformRow } from '../store/reforms.ts'
import { refuseAct } from './load-reform.ts'

export async function assessReform(
  ctx: Context,
  _input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  refuseAct(reform, 'assess')
  const plan = await planReform(ctx, reform.draft)
  await keepAssessment(ctx.db, reform, await impactOf(ctx, reform, plan), plan.itemIds, ctx.now)
  return viewReform(ctx, reform.id)
}

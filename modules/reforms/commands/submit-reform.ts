import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type submitReform as contract, reformsFault } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { planReform, type ReformPlan } from '../queries/plan-reform.ts'
import { viewReform } from '../queries/view-reform.ts'
import { findAssessment, type ReformRow, updateReform } from '../store/reforms.ts'
import { latestRehearsal } from '../store/rehearsals.ts'
import { refuseAct } from './load-reform.ts'

/** A reviewer reads what a reform does, whom it touches and how it would have gone: without these there is nothing to read. */
export async function submitReform(
  ctx: Context,
  _input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  refuseAct(reform, 'submit')
  if (!(await findAssessment(ctx.db, reform))) throw reformsFault('reforms.not-assessed')
  const rehearsal = await latestRehearsal(ctx.db, reform)
  if (rehearsal?.state !== 'done') throw reformsFault('reforms.not-rehearsed')
  refuseFaulty(await planReform(ctx, reform.draft))
  await updateReform(ctx.db, reform.id, {
    state: 'submitted',
    review_note: null,
    submitted_at: ctx.now,
    updated_at: ctx.now,
  })
  return viewReform(ctx, reform.id)
}

export function refuseFaulty({ findings, itemIds }: ReformPlan): void {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    const fields = errors.map(({ sentence }) => ({ path: '', message: sentence }))
    throw reformsFault('reforms.faulty', { count: errors.length }, fields)
  }
  if (itemIds.length === 0) throw reformsFault('reforms.nothing-changes')
}

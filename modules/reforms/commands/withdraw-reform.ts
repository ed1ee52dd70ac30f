import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { occurred } from '#contracts/event.ts'
import { type withdrawReform as contract, reformsFault, reformWithdrawn } from '#contracts/reforms/index.ts'
import { withdrawMany } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewReform } from '../queries/view-reform.ts'
import { changesOf, type ReformRow, updateReform } from '../store/reforms.ts'
import { refuseAct } from './load-reform.ts'

/** Takes a draft back, or a published reform before its instant: then everything stands again as it did, and both are remembered. */
export async function withdrawReform(
  ctx: Context,
  _input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  refuseAct(reform, 'withdraw')
  if (reform.state === 'published') {
    const effectiveAt = reform.effective_from as Date
    if (effectiveAt <= ctx.now) throw reformsFault('reforms.in-force')
    const reason = `改革“${reform.title}”在生效前撤回`
    await withdrawMany(ctx, reform.id, await changesOf(ctx.db, reform.id), effectiveAt, reason)
    ctx.emit(occurred(reformWithdrawn, { reformId: reform.id }))
  }
  await updateReform(ctx.db, reform.id, { state: 'withdrawn', withdrawn_at: ctx.now, updated_at: ctx.now })
  return viewReform(ctx, reform.id)
}

import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { returnReform as contract } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewReform } from '../queries/view-reform.ts'
import { type ReformRow, updateReform } from '../store/reforms.ts'
import { refuseAct } from './load-reform.ts'

export async function returnReform(
  ctx: Context,
  input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  refuseAct(reform, 'return')
  await updateReform(ctx.db, reform.id, { state: 'returned', review_note: input.note, updated_at: ctx.now })
  return viewReform(ctx, reform.id)
}

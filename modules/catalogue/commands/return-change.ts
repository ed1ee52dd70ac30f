import type { returnChange as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewChange } from '../queries/change-view.ts'
import { updateChange } from '../store/changes.ts'
import type { LoadedChange } from './load-change.ts'
import { refuseAct } from './refuse-act.ts'

export async function returnChange(
  ctx: Context,
  input: InputOf<typeof contract>,
  { change }: LoadedChange,
): Promise<OutputOf<typeof contract>> {
  refuseAct(change, 'return')
  await updateChange(ctx.db, change.id, {
    state: 'returned',
    revision: change.revision + 1,
    review_note: input.note,
    updated_at: ctx.now,
  })
  return viewChange(ctx, change.id)
}

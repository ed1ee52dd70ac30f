import { catalogueFault, type submitChange as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { changeFindings } from '../queries/change-findings.ts'
import { viewChange } from '../queries/change-view.ts'
import { updateChange } from '../store/changes.ts'
import type { LoadedChange } from './load-change.ts'
import { refuseAct } from './refuse-act.ts'

export async function submitChange(
  ctx: Context,
  _input: InputOf<typeof contract>,
  loaded: LoadedChange,
): Promise<OutputOf<typeof contract>> {
  const { change } = loaded
  refuseAct(change, 'submit')
  await refuseFaulty(ctx, loaded)
  await updateChange(ctx.db, change.id, {
    state: 'submitted',
    revision: change.revision + 1,
    submitted_at: ctx.now,
    updated_at: ctx.now,
    review_note: null,
  })
  return viewChange(ctx, change.id)
}

/** Throws with every error that keeps a draft from being published. */
export async function refuseFaulty(ctx: Context, { change, item }: LoadedChange): Promise<void> {
  const at = change.effective_from && change.effective_from > ctx.now ? change.effective_from : ctx.now
  const findings = await changeFindings(ctx.db, { id: item?.id, code: change.item_code }, change.content, at)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const fields = errors.map(({ field, sentence }) => ({ path: field ? `/content/${field}` : '', message: sentence }))
  throw catalogueFault('catalogue.change-faulty', { count: errors.length }, fields)
}

import { catalogueFault, type withdrawChange as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewChange } from '../queries/change-view.ts'
import { formInForce } from '../queries/form-in-force.ts'
import { updateChange } from '../store/changes.ts'
import { withdrawActs } from '../store/periods.ts'
import { keepWithdrawals } from '../store/write-periods.ts'
import { announce } from './announce.ts'
import type { LoadedChange } from './load-change.ts'
import { refuseAct } from './refuse-act.ts'

/** Takes a draft back, or a published change before its effect: then what stood there before stands again. */
export async function withdrawChange(
  ctx: Context,
  _input: InputOf<typeof contract>,
  loaded: LoadedChange,
): Promise<OutputOf<typeof contract>> {
  const { change } = loaded
  refuseAct(change, 'withdraw')
  if (change.reform_id) throw catalogueFault('catalogue.change-of-reform')
  if (change.state === 'published') await withdrawPublished(ctx, loaded)
  await updateChange(ctx.db, change.id, {
    state: 'withdrawn',
    revision: change.revision + 1,
    withdrawn_at: ctx.now,
    updated_at: ctx.now,
  })
  return viewChange(ctx, change.id)
}

async function withdrawPublished(ctx: Context, { change, item }: LoadedChange): Promise<void> {
  if (!item || !change.version_id || !change.effective_from) throw new Error('a published change has item and version')
  if (change.effective_from <= ctx.now) throw catalogueFault('catalogue.change-in-force')
  if (change.kind === 'form') await withdrawForm(ctx, item.id, change.version_id, change.effective_from)
  else {
    const subject =
      change.kind === 'standard'
        ? ({ table: 'catalogue.basic_item_period', basicItemId: item.id } as const)
        : ({ table: 'catalogue.override_period', basicItemId: item.id, divisionCode: change.division_code } as const)
    await withdrawActs(ctx.db, subject, [change.version_id], ctx.now)
  }
  await announce(ctx, item)
}

/** An item that had a form keeps having one. */
async function withdrawForm(ctx: Context, basicItemId: string, versionId: string, effectiveFrom: Date): Promise<void> {
  const before = await formInForce(ctx.db, basicItemId, new Date(effectiveFrom.getTime() - 1))
  if (!before) throw catalogueFault('catalogue.first-form-stays')
  await keepWithdrawals(ctx.db, [versionId], ctx.now)
}

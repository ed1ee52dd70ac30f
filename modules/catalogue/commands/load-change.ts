import { catalogueFault } from '#contracts/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { ChangeFacts } from '../policy.ts'
import { factsOf } from '../queries/change-view.ts'
import { type BasicItemRow, lockBasicItem } from '../store/basic-items.ts'
import { type ChangeRow, lockChange } from '../store/changes.ts'

/** A change with the item it is about, both locked; the item is missing while its first standard is being drafted. */
export interface LoadedChange {
  readonly change: ChangeRow
  readonly item: BasicItemRow | undefined
  readonly facts: ChangeFacts
}

export async function loadChange(ctx: Context, input: { readonly changeId: string }): Promise<LoadedChange> {
  const change = await lockChange(ctx.db, input.changeId)
  if (!change) throw catalogueFault('catalogue.change-not-found')
  const item = await lockBasicItem(ctx.db, change.item_code)
  return { change, item, facts: factsOf(change, item?.owner_division_code) }
}

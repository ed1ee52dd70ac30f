import { itemChanged } from '#contracts/catalogue/index.ts'
import { occurred } from '#contracts/event.ts'
import type { Context } from '#platform/operations/context.ts'
import { countPublication } from '../store/catalogue-version.ts'

/** Last act of every publication: who holds something computed from the catalogue learns of it. */
export async function announce(ctx: Context, item: { readonly id: string; readonly code: string }): Promise<void> {
  await countPublication(ctx.db)
  ctx.emit(occurred(itemChanged, { basicItemId: item.id, itemCode: item.code }))
}

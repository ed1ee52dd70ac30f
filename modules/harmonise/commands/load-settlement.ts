import { harmoniseFault } from '#contracts/harmonise/index.ts'
import { type BasicItemRow, lockBasicItemById } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { lockSettlement, placesOfSettlement, type SettlementPlace, type SettlementRow } from '../store/settlements.ts'

export interface LoadedSettlement {
  readonly settlement: SettlementRow
  readonly item: BasicItemRow
  readonly places: readonly SettlementPlace[]
}

/** A settlement with its item, both locked. */
export async function loadSettlement(
  ctx: Context,
  { settlementId }: { readonly settlementId: string },
): Promise<LoadedSettlement> {
  const settlement = await lockSettlement(ctx.db, settlementId)
  const item = settlement && (await lockBasicItemById(ctx.db, settlement.basic_item_id))
  if (!settlement || !item) throw harmoniseFault('harmonise.settlement-not-found')
  return { settlement, item, places: await placesOfSettlement(ctx.db, settlementId) }
}

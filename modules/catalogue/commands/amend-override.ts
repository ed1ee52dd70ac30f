import type { Difference, LocalContent } from '#contracts/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { NO_LOCAL } from '../domain/effective-item.ts'
import type { BasicItemRow } from '../store/basic-items.ts'
import { overrideAt } from '../store/overrides.ts'
import { publishOverride } from './publish-override.ts'

/** Differences of one place beside those that it has already; of one field the newer takes the older's place. */
export interface Amendment {
  readonly divisionCode: string
  readonly differences: readonly Difference[]
  /** Where the place has no override yet, its window. */
  readonly local?: LocalContent
}

export async function amendOverride(ctx: Context, item: BasicItemRow, amendment: Amendment): Promise<string> {
  const { divisionCode, differences } = amendment
  const standing = await overrideAt(ctx.db, item.id, divisionCode, ctx.now)
  const fields = new Set(differences.map(({ field }) => field))
  const kept = (standing?.differences ?? []).filter(({ field }) => !fields.has(field))
  const input = {
    itemCode: item.code,
    divisionCode,
    differences: [...kept.map(({ author: _, ...difference }) => difference), ...differences],
    local: standing?.local ?? amendment.local ?? NO_LOCAL,
  }
  return (await publishOverride(ctx, input, item)).overrideVersionId
}

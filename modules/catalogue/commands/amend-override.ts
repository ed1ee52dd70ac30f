import type { Difference, LocalContent } from '#contracts/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { NO_LOCAL } from '../domain/effective-item.ts'
import type { BasicItemRow } from '../store/basic-items.ts'
import { overrideAt } from '../store/overrides.ts'
import { withdrawPeriods } from '../store/periods.ts'
import { announce } from './announce.ts'
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

/** Takes an override back: from now on what stood there before it stands again. */
export async function withdrawOverride(
  ctx: Context,
  item: BasicItemRow,
  { divisionCode, versionId }: { readonly divisionCode: string; readonly versionId: string },
): Promise<void> {
  const subject = { table: 'catalogue.override_period', basicItemId: item.id, divisionCode } as const
  await withdrawPeriods(ctx.db, subject, versionId, ctx.now)
  await announce(ctx, item)
}

import { v7 as uuidv7 } from 'uuid'
import type { LocalContent } from '#contracts/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { ObservedDifference, PublishedDifference } from '../domain/effective-item.ts'
import type { PeriodTable } from './histories.ts'
import { insertManyVersions } from './versions-batch.ts'
import { openPeriods } from './write-periods.ts'
import type { WrittenChange } from './written-change.ts'

interface CarriedSpan {
  readonly divisionCode: string
  readonly local: LocalContent
  readonly from: Date
  readonly until: Date | null
}
/** What a place had otherwise than an item that ends, and has of its successor. */
export interface CarriedOverride extends CarriedSpan {
  readonly differences: readonly PublishedDifference[]
}
/** What a place published of its own of an item that ends, over the successor's standard. */
export interface CarriedObserved extends CarriedSpan {
  readonly differences: readonly ObservedDifference[]
  readonly sourceUrl: string
}

export interface Carried {
  readonly overrides: readonly CarriedOverride[]
  readonly observed: readonly CarriedObserved[]
}

/** Writes what places carry over to an item that was just listed: two statements a kind, however many places there are. */
export async function carryOver(
  ctx: Context,
  to: { readonly basicItemId: string; readonly itemCode: string; readonly versionId: string },
  { overrides, observed }: Carried,
): Promise<WrittenChange[]> {
  const common = (spans: readonly (CarriedSpan & { readonly differences: readonly object[] })[]) => ({
    id: spans.map(() => uuidv7()),
    basic_item_id: spans.map(() => to.basicItemId),
    division_code: spans.map(({ divisionCode }) => divisionCode),
    differences: spans.map(({ differences }) => JSON.stringify(differences)),
    local: spans.map(({ local }) => JSON.stringify(local)),
  })
  const own = common(overrides)
  await insertManyVersions(ctx, 'catalogue.override_version', own)
  await open(ctx, 'catalogue.override_period', to.basicItemId, overrides, own.id)
  const said = common(observed)
  await insertManyVersions(ctx, 'catalogue.observed_version', {
    ...said,
    basic_version_id: observed.map(() => to.versionId),
    source_url: observed.map(({ sourceUrl }) => sourceUrl),
  })
  await open(ctx, 'catalogue.observed_period', to.basicItemId, observed, said.id)
  const written = (kind: 'override' | 'observed', spans: readonly CarriedSpan[], ids: readonly string[]) =>
    spans.map(({ divisionCode }, at): WrittenChange => {
      const versionId = ids[at] as string
      return { kind, itemCode: to.itemCode, divisionCode, versionId, targetId: to.basicItemId }
    })
  return [...written('override', overrides, own.id), ...written('observed', observed, said.id)]
}

const open = (
  ctx: Context,
  table: PeriodTable,
  basicItemId: string,
  spans: readonly CarriedSpan[],
  versionIds: readonly string[],
): Promise<void> =>
  openPeriods(
    ctx.db,
    table,
    spans.map(({ divisionCode, from, until }, at) => {
      const versionId = versionIds[at] as string
      return { basicItemId, divisionCode, versionId, from, until }
    }),
    ctx.now,
  )

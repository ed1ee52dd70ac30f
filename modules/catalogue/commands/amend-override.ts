import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import { catalogueFault, type Difference, type LocalContent } from '#contracts/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { amended } from '../domain/amended.ts'
import { NO_LOCAL } from '../domain/effective-item.ts'
import { contentAbove } from '../queries/content-above.ts'
import type { BasicItemRow } from '../store/basic-items.ts'
import { insertOverrideVersion, overridesFrom } from '../store/overrides.ts'
import { publishPeriods, withdrawActs } from '../store/periods.ts'
import { announce } from './announce.ts'
import { refuseDifferences } from './refuse-differences.ts'

/** Differences of one place beside those that it has already; of one field the newer takes the older's place. */
export interface Amendment {
  readonly divisionCode: string
  readonly differences: readonly Difference[]
  /** Where the place has no override, its window. */
  readonly local?: LocalContent
}

/**
 * Amends everything that the place has otherwise from now on, each within its own span: a temporary override still ends, a planned
 * one still begins. Returns the versions that were written.
 */
export async function amendOverride(ctx: Context, item: BasicItemRow, amendment: Amendment): Promise<string[]> {
  const { divisionCode, differences, local = NO_LOCAL } = amendment
  const above = await contentAbove(ctx.db, item.id, divisionCode, ctx.now)
  if (!above) throw catalogueFault('catalogue.item-not-found', { code: item.code })
  refuseDifferences(above, differences)
  const author = actorRef(ctx.actor)
  const standing = await overridesFrom(ctx.db, item.id, divisionCode, ctx.now)
  const own = differences.map((difference) => ({ ...difference, author }))
  const versions = amended(standing, { differences: own, local }, ctx.now.getTime()).map((version) => ({
    ...version,
    id: uuidv7(),
  }))
  for (const version of versions) {
    await insertOverrideVersion(ctx.db, {
      id: version.id,
      basicItemId: item.id,
      divisionCode,
      differences: version.differences,
      local: version.local,
      author,
      publishedAt: ctx.now,
    })
  }
  const placed = versions.flatMap(({ id, legal }) => legal.map((span) => ({ versionId: id, legal: span })))
  await publishPeriods(ctx.db, subjectOf(item.id, divisionCode), placed, ctx.now)
  await announce(ctx, item)
  return versions.map(({ id }) => id)
}

/** Takes overrides back: from now on what would stand there without them stands again. */
export async function withdrawOverride(
  ctx: Context,
  item: BasicItemRow,
  { divisionCode, versionIds }: { readonly divisionCode: string; readonly versionIds: readonly string[] },
): Promise<void> {
  await withdrawActs(ctx.db, subjectOf(item.id, divisionCode), versionIds, ctx.now)
  await announce(ctx, item)
}

const subjectOf = (basicItemId: string, divisionCode: string) =>
  ({ table: 'catalogue.override_period', basicItemId, divisionCode }) as const

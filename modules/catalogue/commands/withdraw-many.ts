import { actorRef } from '#contracts/actor.ts'
import { itemChanged } from '#contracts/catalogue/index.ts'
import { occurred } from '#contracts/event.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { countPublication } from '../store/catalogue-version.ts'
import { endImplementations } from '../store/implementations-batch.ts'
import { withdrawReformChanges } from '../store/reform-changes.ts'
import { type PeriodTable, restoreSegments } from '../store/segments.ts'
import type { WrittenChange } from '../store/written-change.ts'
import { lockItems } from './publish-many.ts'

const TABLES: readonly (readonly [PeriodTable, readonly WrittenChange['kind'][]])[] = [
  ['catalogue.basic_item_period', ['standard', 'item']],
  ['catalogue.override_period', ['override']],
  ['catalogue.observed_period', ['observed']],
]

/** Takes back, before its effect, what `publishMany` wrote: what stood there before stands again, and both are remembered. */
export async function withdrawMany(
  ctx: Context,
  reformId: string,
  changes: readonly WrittenChange[],
  effectiveAt: Date,
  reason: string,
): Promise<void> {
  const itemCodes = [...new Set(changes.map(({ itemCode }) => itemCode))]
  await lockItems(ctx, itemCodes)
  for (const [table, kinds] of TABLES) {
    const own = changes.filter(({ kind }) => kinds.includes(kind))
    await restoreSegments(
      ctx.db,
      table,
      {
        versionIds: own.flatMap(({ versionId }) => versionId ?? []),
        endedPeriodIds: own.flatMap(({ versionId, targetId }) => (versionId === null ? [targetId] : [])),
        effectiveAt,
      },
      ctx.now,
    )
  }
  const of = (kind: WrittenChange['kind']) =>
    changes.filter((change) => change.kind === kind).map(({ targetId }) => ({ implementationId: targetId, reason }))
  const how = { knownFrom: ctx.now, author: actorRef(ctx.actor) }
  await endImplementations(ctx.db, of('implementationEnd'), { ...how, endsAt: null })
  await endImplementations(ctx.db, of('implementationBegin'), { ...how, endsAt: effectiveAt })
  await withdrawReformChanges(ctx.db, reformId, ctx.now)
  await countPublication(ctx.db)
  const { rows } = await rawQuery<{ id: string; code: string }>(
    ctx.db,
    'SELECT b.id, b.code FROM catalogue.basic_item AS b WHERE b.code = ANY ($1::text[])',
    [itemCodes],
  )
  for (const { id, code } of rows) ctx.emit(occurred(itemChanged, { basicItemId: id, itemCode: code }))
}

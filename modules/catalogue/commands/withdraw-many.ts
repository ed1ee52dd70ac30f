import { actorRef } from '#contracts/actor.ts'
import { itemChanged } from '#contracts/catalogue/index.ts'
import { occurred } from '#contracts/event.ts'
import type { Context } from '#platform/operations/context.ts'
import { lockItemsByCode } from '../store/basic-items.ts'
import { countPublication } from '../store/catalogue-version.ts'
import type { PeriodTable } from '../store/histories.ts'
import { endImplementations, withdrawImplementationEnds } from '../store/implementations-batch.ts'
import { withdrawReformChanges } from '../store/reform-changes.ts'
import { restoreSegments } from '../store/segments.ts'
import type { WrittenChange } from '../store/written-change.ts'

const TABLES: readonly (readonly [PeriodTable, readonly WrittenChange['kind'][]])[] = [
  ['catalogue.basic_item_period', ['standard', 'item']],
  ['catalogue.override_period', ['override']],
  ['catalogue.observed_period', ['observed']],
]

/**
 * Takes back, before its effect, what `publishMany` wrote: what would stand there without it stands again, and both are remembered.
 * What somebody else decided since, or had decided before, is theirs and stays.
 */
export async function withdrawMany(
  ctx: Context,
  reformId: string,
  changes: readonly WrittenChange[],
  effectiveAt: Date,
  reason: string,
): Promise<void> {
  const items = await lockItemsByCode(ctx.db, [...new Set(changes.map(({ itemCode }) => itemCode))])
  for (const [table, kinds] of TABLES) {
    const own = changes.filter(({ kind }) => kinds.includes(kind))
    const actIds = own.map(({ versionId, targetId }) => versionId ?? targetId)
    await restoreSegments(ctx.db, table, { actIds, effectiveAt }, ctx.now)
  }
  const targetsOf = (kind: WrittenChange['kind']) =>
    changes.filter((change) => change.kind === kind).map(({ targetId }) => targetId)
  const how = { knownFrom: ctx.now, author: actorRef(ctx.actor) }
  await withdrawImplementationEnds(ctx.db, targetsOf('implementationEnd'), { ...how, reason })
  const begun = targetsOf('implementationBegin').map((implementationId) => ({ implementationId, reason }))
  await endImplementations(ctx.db, begun, { ...how, endsAt: effectiveAt })
  await withdrawReformChanges(ctx.db, reformId, ctx.now)
  await countPublication(ctx.db)
  for (const { id, code } of items) ctx.emit(occurred(itemChanged, { basicItemId: id, itemCode: code }))
}

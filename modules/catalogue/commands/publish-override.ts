import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import { catalogueFault, type publishOverride as contract, type Difference } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { contentAbove } from '../queries/content-above.ts'
import type { BasicItemRow } from '../store/basic-items.ts'
import { insertOverrideVersion } from '../store/overrides.ts'
import { publishPeriod } from '../store/periods.ts'
import { announce } from './announce.ts'
import { legalSpan } from './legal-span.ts'
import { refuseDifferences } from './refuse-differences.ts'

export async function publishOverride(
  ctx: Context,
  input: InputOf<typeof contract>,
  item: BasicItemRow | undefined,
): Promise<OutputOf<typeof contract>> {
  const legal = legalSpan(input, ctx.now)
  const above = item && (await contentAbove(ctx.db, item.id, input.divisionCode, new Date(legal.from)))
  if (!item || !above) throw catalogueFault('catalogue.item-not-found', { code: input.itemCode })
  const differences = input.differences as Difference[]
  refuseDifferences(above, differences, dayOf(new Date(legal.from)))

  const versionId = uuidv7()
  const author = actorRef(ctx.actor)
  await insertOverrideVersion(ctx.db, {
    id: versionId,
    basicItemId: item.id,
    divisionCode: input.divisionCode,
    differences: differences.map((difference) => ({ ...difference, author })),
    local: input.local,
    author,
    publishedAt: ctx.now,
  })
  const subject = {
    table: 'catalogue.override_period',
    basicItemId: item.id,
    divisionCode: input.divisionCode,
  } as const
  await publishPeriod(ctx.db, subject, { versionId, legal }, ctx.now)
  await announce(ctx, item)
  return { overrideVersionId: versionId }
}

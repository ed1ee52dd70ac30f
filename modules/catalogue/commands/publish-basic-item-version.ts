import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import { catalogueFault, type publishBasicItemVersion as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { findDivision } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { contentFaults } from '../domain/content-rules.ts'
import { isLocalItemCode, itemCodeAgrees } from '../domain/item-codes.ts'
import { type BasicItemRow, insertBasicItem, insertBasicItemVersion, lockBasicItem } from '../store/basic-items.ts'
import { hasStandard } from '../store/item-codes.ts'
import { publishPeriod } from '../store/periods.ts'
import { announce } from './announce.ts'
import { legalSpan } from './legal-span.ts'
import { soundSituations } from './sound-situations.ts'

/** A new item is never made a version of one that was listed meanwhile. */
type Input = InputOf<typeof contract> & { readonly newItem?: true }

export async function publishBasicItemVersion(
  ctx: Context,
  input: Input,
  known: BasicItemRow | undefined,
): Promise<OutputOf<typeof contract>> {
  const legal = legalSpan(input, ctx.now)
  if (!itemCodeAgrees(input.itemCode, input.content.itemType)) {
    throw catalogueFault('catalogue.item-code-invalid', { code: input.itemCode })
  }
  if (known && known.owner_division_code !== input.ownerDivisionCode) {
    throw catalogueFault('catalogue.item-owned-elsewhere', { code: input.itemCode })
  }
  const faults = contentFaults(input.content)
  if (faults.length > 0) throw catalogueFault('catalogue.content-invalid', { count: faults.length }, faults)
  const situationWarnings = await soundSituations(ctx, input.itemCode, input.content, new Date(legal.from))

  const item = known ?? (await listNewItem(ctx, input))
  if (input.newItem && (await hasStandard(ctx.db, item.code))) {
    throw catalogueFault('catalogue.item-code-taken', { code: item.code })
  }
  const versionId = uuidv7()
  await insertBasicItemVersion(ctx.db, {
    id: versionId,
    basicItemId: item.id,
    content: input.content,
    author: actorRef(ctx.actor),
    publishedAt: ctx.now,
  })
  const subject = { table: 'catalogue.basic_item_period', basicItemId: item.id } as const
  await publishPeriod(ctx.db, subject, { versionId, legal }, ctx.now)
  await announce(ctx, item)
  return { basicItemId: item.id, versionId, situationWarnings }
}

async function listNewItem(ctx: Context, input: Input): Promise<BasicItemRow> {
  if (!(await findDivision(ctx.db, input.ownerDivisionCode))) {
    throw regionsFault('regions.division-not-found', { code: input.ownerDivisionCode })
  }
  const item = await insertBasicItem(ctx.db, {
    id: uuidv7(),
    code: input.itemCode,
    local_code: isLocalItemCode(input.itemCode),
    owner_division_code: input.ownerDivisionCode,
    created_at: ctx.now,
  })
  if (item) return item
  const meanwhile = await lockBasicItem(ctx.db, input.itemCode)
  if (meanwhile?.owner_division_code !== input.ownerDivisionCode) {
    throw catalogueFault('catalogue.item-owned-elsewhere', { code: input.itemCode })
  }
  return meanwhile
}

import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import { catalogueFault, type ItemContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { isLocalItemCode } from '../domain/item-codes.ts'
import { insertBasicItem, lockBasicItem } from './basic-items.ts'
import { type Carried, carryOver } from './carried.ts'
import { formStands, insertFormVersion, takeForm } from './forms.ts'
import { insertManyVersions } from './versions-batch.ts'
import { openPeriods } from './write-periods.ts'
import type { WrittenChange } from './written-change.ts'

/** An item that a reform lists anew: the successor of others, which begins with the form of one of them. */
export interface ListedItem {
  readonly basicItemId: string
  readonly itemCode: string
  readonly ownerDivisionCode: string
  readonly content: ItemContent
  /** Whose form it begins with. */
  readonly formOf: string | null
  /** What places had otherwise of the items that it follows. */
  readonly carried: Carried
}

/**
 * A few at a time: reforms split one item or merge some. An item whose earlier listing was taken back is listed again. One change for
 * the item, and one for each place that brings something of its own.
 */
export async function listItems(
  ctx: Context,
  items: readonly ListedItem[],
  effectiveAt: Date,
): Promise<{ basicItemId: string; itemCode: string; change: WrittenChange }[]> {
  const listed = []
  for (const item of items) {
    await insertBasicItem(ctx.db, {
      id: item.basicItemId,
      code: item.itemCode,
      local_code: isLocalItemCode(item.itemCode),
      owner_division_code: item.ownerDivisionCode,
      created_at: ctx.now,
    })
    const locked = await lockBasicItem(ctx.db, item.itemCode)
    // Somebody else has listed the code since the caller looked.
    if (locked?.id !== item.basicItemId) throw catalogueFault('catalogue.item-code-taken', { code: item.itemCode })
    const versionId = uuidv7()
    await insertManyVersions(ctx, 'catalogue.basic_item_version', {
      id: [versionId],
      basic_item_id: [item.basicItemId],
      content: [JSON.stringify(item.content)],
    })
    const period = { basicItemId: item.basicItemId, divisionCode: null, versionId, from: effectiveAt, until: null }
    await openPeriods(ctx.db, 'catalogue.basic_item_period', [period], ctx.now)
    if (item.formOf) await copyForm(ctx, item.formOf, item, effectiveAt)
    const { basicItemId, itemCode } = item
    const own: WrittenChange = { kind: 'item', itemCode, divisionCode: null, versionId, targetId: basicItemId }
    const carried = await carryOver(ctx, { basicItemId, itemCode, versionId }, item.carried)
    for (const change of [own, ...carried]) listed.push({ basicItemId, itemCode, change })
  }
  return listed
}

async function copyForm(ctx: Context, from: string, to: ListedItem, effectiveFrom: Date): Promise<void> {
  const { rows } = await rawQuery<{ sample: boolean; schema: unknown; pages: never[] }>(
    ctx.db,
    `SELECT fv.sample, fv.schema, fv.pages FROM catalogue.form AS f JOIN catalogue.form_version AS fv ON fv.form_id = f.id
     WHERE f.basic_item_id = $1 AND fv.effective_from <= $2 AND ${formStands()}
     ORDER BY fv.effective_from DESC, fv.published_at DESC, fv.id DESC LIMIT 1`,
    [from, effectiveFrom],
  )
  const form = rows[0]
  if (!form) return
  const formId = await takeForm(ctx.db, to.basicItemId, to.content.name)
  for (const at of [effectiveFrom, ...(await laterForms(ctx.db, formId, effectiveFrom))]) {
    await insertFormVersion(ctx.db, {
      ...form,
      versionId: uuidv7(),
      formId,
      effectiveFrom: at,
      author: actorRef(ctx.actor),
      publishedAt: ctx.now,
    })
  }
}

/** Published forms have no end: what an earlier listing, which was taken back, planned for later is published over. */
async function laterForms(db: Db, formId: string, after: Date): Promise<Date[]> {
  const { rows } = await rawQuery<{ at: Date }>(
    db,
    'SELECT DISTINCT fv.effective_from AS at FROM catalogue.form_version AS fv WHERE fv.form_id = $1 AND fv.effective_from > $2',
    [formId, after],
  )
  return rows.map(({ at }) => at)
}

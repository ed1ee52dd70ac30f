import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import { type ChangeDraft, catalogueFault, type draftChange as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewChange } from '../queries/change-view.ts'
import type { BasicItemRow } from '../store/basic-items.ts'
import { insertChange } from '../store/changes.ts'
import { hasStandard } from '../store/item-codes.ts'
import { legalSpan } from './legal-span.ts'

export async function draftChange(
  ctx: Context,
  input: InputOf<typeof contract>,
  item: BasicItemRow | undefined,
): Promise<OutputOf<typeof contract>> {
  const draft = input.draft as ChangeDraft
  if (isNewItem(draft) && (await hasStandard(ctx.db, input.itemCode))) {
    throw catalogueFault('catalogue.item-code-taken', { code: input.itemCode })
  }
  const id = uuidv7()
  await insertChange(ctx.db, {
    id,
    kind: draft.kind,
    item_code: input.itemCode,
    division_code: divisionOf(draft, item, input.itemCode),
    title: input.title,
    document: input.document ?? null,
    content: draft,
    ...plannedSpan(input, ctx.now),
    state: 'draft',
    revision: 1,
    author: actorRef(ctx.actor),
    reviewer: null,
    review_note: null,
    reform_id: null,
    version_id: null,
    created_at: ctx.now,
    updated_at: ctx.now,
    submitted_at: null,
    published_at: null,
    withdrawn_at: null,
  })
  return viewChange(ctx, id)
}

/** Whether a draft lists an item that the catalogue does not have. */
export const isNewItem = (draft: ChangeDraft): boolean => draft.kind === 'standard' && draft.newItem === true

/** The division whose change it is; throws where the item is missing or owned elsewhere. */
export function divisionOf(draft: ChangeDraft, item: BasicItemRow | undefined, code: string): string {
  if (draft.kind === 'standard') {
    if (item && item.owner_division_code !== draft.ownerDivisionCode) {
      throw catalogueFault('catalogue.item-owned-elsewhere', { code })
    }
    return draft.ownerDivisionCode
  }
  if (!item) throw catalogueFault('catalogue.item-not-found', { code })
  return draft.kind === 'override' ? draft.divisionCode : item.owner_division_code
}

export function plannedSpan(
  input: { readonly effectiveFrom?: string | null; readonly effectiveUntil?: string | null },
  now: Date,
): { effective_from: Date | null; effective_until: Date | null } {
  const { effectiveFrom, effectiveUntil } = input
  legalSpan({ ...(effectiveFrom && { effectiveFrom }), ...(effectiveUntil && { effectiveUntil }) }, now)
  return {
    effective_from: effectiveFrom ? new Date(effectiveFrom) : null,
    effective_until: effectiveUntil ? new Date(effectiveUntil) : null,
  }
}

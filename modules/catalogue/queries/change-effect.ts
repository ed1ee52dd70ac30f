import type { ChangeDraft, ItemContent, LocalContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { computeEffectiveItem, NO_LOCAL, type Override, type PublishedDifference } from '../domain/effective-item.ts'
import { contentAbove } from './content-above.ts'
import { standardAt } from './standard-at.ts'

/** When a change takes effect, and what was known of everything else when it is judged. */
export interface Basis {
  readonly at: Date
  readonly knownAt: Date
}

/** What will be in force without a change, and with it. */
export interface ChangeEffect {
  readonly before: ItemContent | undefined
  readonly after: ItemContent
  readonly localBefore: LocalContent
  readonly localAfter: LocalContent
}

/** Undefined for a form, and for a place where the item has no standard then. */
export async function changeEffect(
  db: Db,
  itemId: string | undefined,
  draft: ChangeDraft,
  basis: Basis,
): Promise<ChangeEffect | undefined> {
  if (draft.kind === 'form') return undefined
  if (draft.kind === 'standard') {
    const before = itemId ? await standardAt(db, itemId, basis.at, basis.knownAt) : undefined
    return { before, after: draft.content, localBefore: NO_LOCAL, localAfter: NO_LOCAL }
  }
  const above = itemId && (await contentAbove(db, itemId, draft.divisionCode, basis.at, basis.knownAt))
  if (!above) return undefined
  const own = await overrideAt(db, itemId, draft.divisionCode, basis)
  return {
    before: contentWith(above, own, basis.at),
    after: contentWith(above, overrideOf(draft), basis.at),
    localBefore: own?.local ?? NO_LOCAL,
    localAfter: draft.local,
  }
}

const contentWith = (above: ItemContent, override: Override | undefined, at: Date): ItemContent =>
  computeEffectiveItem(above, override ? [override] : [], override?.divisionCode ?? '', at).content

function overrideOf(draft: Extract<ChangeDraft, { kind: 'override' }>): Override {
  const differences = draft.differences.map((difference) => ({ ...difference, author: '' }) as PublishedDifference)
  return { versionId: '', divisionCode: draft.divisionCode, differences, local: draft.local }
}

async function overrideAt(
  db: Db,
  itemId: string,
  divisionCode: string,
  { at, knownAt }: Basis,
): Promise<Override | undefined> {
  const { rows } = await rawQuery<{ id: string; differences: PublishedDifference[]; local: LocalContent }>(
    db,
    `SELECT o.id, o.differences, o.local FROM catalogue.override_period AS p
     JOIN catalogue.override_version AS o ON o.id = p.version_id
     WHERE p.basic_item_id = $1 AND p.division_code = $2 AND p.legal @> $3::timestamptz AND p.known @> $4::timestamptz`,
    [itemId, divisionCode, at, knownAt],
  )
  const row = rows[0]
  return row && { versionId: row.id, divisionCode, differences: row.differences, local: row.local }
}

import type { ItemContent } from '#contracts/catalogue/index.ts'
import { withAncestors } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { computeEffectiveItem, type Override } from '../domain/effective-item.ts'
import { EVERYTHING_KNOWN } from './everything-known.ts'

/** What a division may differ from: the standard with the differences of the divisions above it, as known now unless said. */
export async function contentAbove(
  db: Db,
  basicItemId: string,
  divisionCode: string,
  at: Date,
  knownAt: Date = EVERYTHING_KNOWN,
): Promise<ItemContent | undefined> {
  const above = withAncestors(divisionCode).slice(1)
  const { rows } = await rawQuery<{ content: ItemContent; overrides: Override[] | null }>(
    db,
    `SELECT v.content, (
       SELECT jsonb_agg(jsonb_build_object('versionId', o.id, 'divisionCode', o.division_code,
         'differences', o.differences, 'local', o.local) ORDER BY array_position($3::text[], o.division_code) DESC)
       FROM catalogue.override_period AS op
       JOIN catalogue.override_version AS o ON o.id = op.version_id
       WHERE op.basic_item_id = $1 AND op.division_code = ANY ($3::text[]) AND op.legal @> $2::timestamptz
         AND op.known @> $4::timestamptz
     ) AS overrides
     FROM catalogue.basic_item_period AS p
     JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
     WHERE p.basic_item_id = $1 AND p.legal @> $2::timestamptz AND p.known @> $4::timestamptz`,
    [basicItemId, at, above, knownAt],
  )
  const row = rows[0]
  return row && computeEffectiveItem(row.content, row.overrides ?? [], divisionCode, at).content
}

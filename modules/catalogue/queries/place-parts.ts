import type { ItemContent, LocalContent, ObservedMark } from '#contracts/catalogue/index.ts'
import { withAncestors } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { ObservedDifference, Override } from '../domain/effective-item.ts'
import type { PlaceParts } from '../domain/item-in-place.ts'
import { carriedOut } from './effective-item-sql.ts'

export interface PartsOfPlace extends PlaceParts {
  readonly basicItemId: string
  readonly ownerDivisionCode: string
  /** The place, or the nearest division above it, that carries the item out. */
  readonly implementedBy: string | null
  readonly registeredLocal: LocalContent | null
  readonly observedMark: ObservedMark | null
  readonly observedLocal: LocalContent | null
}

interface Row {
  readonly id: string
  readonly owner_division_code: string
  readonly content: ItemContent
  readonly overrides: Override[] | null
  readonly observed: {
    versionId: string
    sourceUrl: string
    observedAt: string
    standard: ItemContent
    differences: ObservedDifference[]
    local: LocalContent
  } | null
  readonly implemented_by: string | null
  readonly registered_local: LocalContent | null
}

const PARTS = `
  SELECT b.id, b.owner_division_code, v.content, i.division_code AS implemented_by, w.local AS registered_local, (
    SELECT jsonb_agg(jsonb_build_object('versionId', o.id, 'divisionCode', o.division_code, 'differences', o.differences,
      'local', o.local) ORDER BY array_position($2::text[], o.division_code) DESC)
    FROM catalogue.override_period AS op JOIN catalogue.override_version AS o ON o.id = op.version_id
    WHERE op.basic_item_id = b.id AND op.division_code = ANY ($2::text[])
      AND op.legal @> $3::timestamptz AND op.known @> $4::timestamptz
  ) AS overrides, (
    SELECT jsonb_build_object('versionId', s.id, 'sourceUrl', s.source_url, 'observedAt', s.published_at,
      'differences', s.differences, 'local', s.local, 'standard', sv.content)
    FROM catalogue.observed_period AS sp JOIN catalogue.observed_version AS s ON s.id = sp.version_id
    JOIN catalogue.basic_item_version AS sv ON sv.id = s.basic_version_id
    WHERE sp.basic_item_id = b.id AND sp.division_code = $5
      AND sp.legal @> $3::timestamptz AND sp.known @> $4::timestamptz
  ) AS observed
  FROM catalogue.basic_item AS b
  JOIN catalogue.basic_item_period AS p
    ON p.basic_item_id = b.id AND p.legal @> $3::timestamptz AND p.known @> $4::timestamptz
  JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
  LEFT JOIN LATERAL (
    SELECT i.* FROM catalogue.implementation AS i
    WHERE i.basic_item_id = b.id AND i.division_code = ANY ($2::text[]) AND ${carriedOut('$3::timestamptz', '$4::timestamptz')}
    ORDER BY array_position($2::text[], i.division_code) LIMIT 1
  ) AS i ON true
  LEFT JOIN catalogue.counter_window AS w ON w.id = i.window_id AND i.division_code = $5
  WHERE b.code = $1`

/** Everything an item in one place is put together from; undefined when no standard holds then. */
export async function partsOfPlace(
  db: Db,
  query: { readonly itemCode: string; readonly divisionCode: string; readonly at: Date; readonly knownAt: Date },
): Promise<PartsOfPlace | undefined> {
  const { itemCode, divisionCode, at, knownAt } = query
  const { rows } = await rawQuery<Row>(db, PARTS, [itemCode, withAncestors(divisionCode), at, knownAt, divisionCode])
  const row = rows[0]
  if (!row) return undefined
  const { observed } = row
  return {
    basicItemId: row.id,
    ownerDivisionCode: row.owner_division_code,
    implementedBy: row.implemented_by,
    registeredLocal: row.registered_local,
    standard: row.content,
    overrides: row.overrides ?? [],
    observed: observed ?? undefined,
    observedMark: observed && {
      versionId: observed.versionId,
      sourceUrl: observed.sourceUrl,
      observedAt: new Date(observed.observedAt).toISOString(),
    },
    observedLocal: observed?.local ?? null,
  }
}

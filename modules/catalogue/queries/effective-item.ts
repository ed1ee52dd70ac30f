import type { EffectiveItem, ItemContent, ItemPins } from '#contracts/catalogue/index.ts'
import { withAncestors } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { prepared } from '#platform/db/prepared.ts'
import { computeEffectiveItem, type Override } from '../domain/effective-item.ts'

export interface EffectiveItemQuery {
  readonly itemCode: string
  readonly divisionCode: string
  /** Instant of legal effect. */
  readonly at: Date
  /** As it was known at that instant. */
  readonly knownAt: Date
}

interface EffectiveRow {
  readonly basic_item_id: string
  readonly code: string
  readonly implementation_id: string
  readonly task_code: string
  readonly division_code: string
  readonly department_id: string
  readonly demo: boolean
  readonly basic_version_id: string
  readonly content: string
  readonly overrides: string | null
  readonly form_version_id: string | null
  readonly next_change: Date | null
}

/** Columns that tell an implementation and its standard; `b`, `i`, `v` name the tables. */
const IDENTITY = `b.id AS basic_item_id, b.code, i.id AS implementation_id, i.task_code, i.division_code, i.department_id, i.demo,
  v.id AS basic_version_id, v.content::text AS content`

const OVERRIDE = `jsonb_build_object(
    'versionId', o.id, 'divisionCode', o.division_code, 'differences', o.differences, 'local', o.local)`

/**
 * One statement: the nearest implementation upwards, the standard that holds, the overrides of the divisions above it and its
 * own from the province down, the form, and the next instant at which any of these changes by itself.
 * $1 code, $2 the division and those above it, lowest first, $3 legal effect, $4 knowledge.
 */
const EFFECTIVE = prepared(
  'catalogue.effective-item',
  `
  SELECT ${IDENTITY}, ov.list::text AS overrides, f.id AS form_version_id, n.at AS next_change
  FROM catalogue.basic_item AS b
  JOIN LATERAL (
    SELECT i.* FROM catalogue.implementation AS i
    WHERE i.basic_item_id = b.id AND i.division_code = ANY ($2::text[])
    ORDER BY array_position($2::text[], i.division_code) LIMIT 1
  ) AS i ON true
  JOIN catalogue.basic_item_period AS p
    ON p.basic_item_id = b.id AND p.legal @> $3::timestamptz AND p.known @> $4::timestamptz
  JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(${OVERRIDE} ORDER BY array_position($2::text[], o.division_code) DESC) AS list
    FROM catalogue.override_period AS op
    JOIN catalogue.override_version AS o ON o.id = op.version_id
    WHERE op.basic_item_id = b.id AND op.legal @> $3::timestamptz AND op.known @> $4::timestamptz
      AND array_position($2::text[], op.division_code) >= array_position($2::text[], i.division_code)
  ) AS ov ON true
  LEFT JOIN LATERAL (
    SELECT fv.id FROM catalogue.form AS f
    JOIN catalogue.form_version AS fv ON fv.form_id = f.id
    WHERE f.basic_item_id = b.id AND fv.effective_from <= $3::timestamptz AND fv.published_at <= $4::timestamptz
    ORDER BY fv.effective_from DESC, fv.published_at DESC, fv.id DESC LIMIT 1
  ) AS f ON true
  LEFT JOIN LATERAL (
    SELECT min(change.at) AS at FROM (
      SELECT unnest(ARRAY[lower(c.legal), upper(c.legal)]) AS at FROM catalogue.basic_item_period AS c
      WHERE c.basic_item_id = b.id AND c.known @> $4::timestamptz
      UNION ALL
      SELECT unnest(ARRAY[lower(c.legal), upper(c.legal)]) FROM catalogue.override_period AS c
      WHERE c.basic_item_id = b.id AND c.known @> $4::timestamptz AND c.division_code = ANY ($2::text[])
      UNION ALL
      SELECT fv.effective_from FROM catalogue.form AS f JOIN catalogue.form_version AS fv ON fv.form_id = f.id
      WHERE f.basic_item_id = b.id AND fv.published_at <= $4::timestamptz
    ) AS change WHERE change.at > $3::timestamptz
  ) AS n ON true
  WHERE b.code = $1`,
)

/**
 * An item as a division carries it out, or the nearest division above that does; undefined when nobody does, or when no
 * standard holds at that instant. One round trip.
 */
export async function effectiveItem(db: Db, query: EffectiveItemQuery): Promise<EffectiveItem | undefined> {
  const { rows } = await rawQuery<EffectiveRow>(db, EFFECTIVE, [
    query.itemCode,
    withAncestors(query.divisionCode),
    query.at,
    query.knownAt,
  ])
  const row = rows[0]
  return row && present(row, query.at, query.knownAt)
}

/** The same from pinned versions: what a case was begun under, whatever was published since. */
export async function effectiveItemByPins(
  db: Db,
  query: { readonly itemCode: string; readonly divisionCode: string; readonly pins: ItemPins },
): Promise<EffectiveItem | undefined> {
  const { pins } = query
  const { rows } = await rawQuery<EffectiveRow>(
    db,
    `SELECT ${IDENTITY}, $5::uuid AS form_version_id, NULL AS next_change,
       (SELECT jsonb_agg(${OVERRIDE} ORDER BY array_position($4::uuid[], o.id))
        FROM catalogue.override_version AS o WHERE o.id = ANY ($4::uuid[]))::text AS overrides
     FROM catalogue.basic_item AS b
     JOIN catalogue.implementation AS i ON i.basic_item_id = b.id AND i.division_code = ANY ($2::text[])
     JOIN catalogue.basic_item_version AS v ON v.id = $3 AND v.basic_item_id = b.id
     WHERE b.code = $1
     ORDER BY array_position($2::text[], i.division_code)
     LIMIT 1`,
    [
      query.itemCode,
      withAncestors(query.divisionCode),
      pins.basicVersionId,
      pins.overrideVersionIds,
      pins.formVersionId,
    ],
  )
  const row = rows[0]
  return row && present(row, new Date(pins.effectiveAt), new Date(pins.knownAt))
}

function present(row: EffectiveRow, at: Date, knownAt: Date): EffectiveItem {
  const overrides: Override[] = row.overrides ? JSON.parse(row.overrides) : []
  const standard = JSON.parse(row.content) as ItemContent
  const computed = computeEffectiveItem(standard, overrides, row.division_code, at)
  return {
    basicItemId: row.basic_item_id,
    implementationId: row.implementation_id,
    itemCode: row.code,
    taskCode: row.task_code,
    divisionCode: row.division_code,
    departmentId: row.department_id,
    demo: row.demo,
    content: computed.content,
    local: computed.local,
    differences: computed.differences,
    pins: {
      basicVersionId: row.basic_version_id,
      overrideVersionIds: overrides.map((override) => override.versionId),
      formVersionId: row.form_version_id,
      effectiveAt: at.toISOString(),
      knownAt: knownAt.toISOString(),
    },
    validUntil: earlier(row.next_change, computed.nextExpiry)?.toISOString() ?? null,
  }
}

function earlier(a: Date | null, b: Date | undefined): Date | undefined {
  if (!a || !b) return a ?? b
  return a < b ? a : b
}

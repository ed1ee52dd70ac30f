import { type Db, rawQuery } from '#platform/db/database.ts'

export interface PlacementRow {
  readonly guide_id: string
  readonly basic_item_id: string
  readonly division_code: string
  readonly observed_version_id: string | null
  readonly refusal: string | null
  /** Of the fault that refused it. */
  readonly refusal_code: string | null
}

/** Places here whose guides bear a name: deciding what it means changes what is in force there. */
export async function divisionsNamed(db: Db, nameKey: string): Promise<string[]> {
  const { rows } = await rawQuery<{ division_code: string }>(
    db,
    `SELECT DISTINCT g.division_code FROM harmonise.observed_guide AS g
     WHERE g.item_name_key = $1 AND NOT g.reference AND g.superseded_at IS NULL AND g.division_code IS NOT NULL`,
    [nameKey],
  )
  return rows.map((row) => row.division_code)
}

export async function findPlacements(db: Db, guideIds: readonly string[]): Promise<PlacementRow[]> {
  const { rows } = await rawQuery<PlacementRow>(
    db,
    'SELECT p.* FROM harmonise.placement AS p WHERE p.guide_id = ANY ($1::uuid[]) ORDER BY p.guide_id',
    [guideIds],
  )
  return rows
}

export async function putPlacements(db: Db, rows: readonly PlacementRow[], now: Date): Promise<void> {
  await rawQuery(
    db,
    `INSERT INTO harmonise.placement (guide_id, basic_item_id, division_code, observed_version_id, refusal, refusal_code, tried_at)
     SELECT n.guide_id, n.basic_item_id, n.division_code, n.observed_version_id, n.refusal, n.refusal_code, $2
     FROM jsonb_to_recordset($1::jsonb) AS n
       (guide_id uuid, basic_item_id uuid, division_code text, observed_version_id uuid, refusal text, refusal_code text)
     ON CONFLICT (guide_id) DO UPDATE SET (basic_item_id, division_code, observed_version_id, refusal, refusal_code, tried_at) =
       ROW (excluded.basic_item_id, excluded.division_code, excluded.observed_version_id, excluded.refusal, excluded.refusal_code,
         excluded.tried_at)`,
    [JSON.stringify(rows), now],
  )
}

/** So many in one transaction: their items are locked for as long. */
export const PLACED_AT_ONCE = 500

export interface UnplacedFilter {
  /** Beginning of a division's code. */
  readonly below: string
  readonly guideIds: readonly string[] | null
  readonly reasonCode: string | null
  readonly triedBefore: Date | null
}

/**
 * Matched guides of places here that are the newest of their place and are not in force; below a beginning of a division's code. Those
 * not tried for longest.
 */
export async function unplacedGuides(db: Db, filter: UnplacedFilter): Promise<string[]> {
  const { rows } = await rawQuery<{ id: string }>(
    db,
    `SELECT g.id FROM harmonise.observed_guide AS g LEFT JOIN harmonise.placement AS p ON p.guide_id = g.id
     WHERE NOT g.reference AND g.superseded_at IS NULL AND g.basic_item_id IS NOT NULL AND starts_with(g.division_code, $1)
       AND p.observed_version_id IS NULL AND ($2::uuid[] IS NULL OR g.id = ANY ($2)) AND ($3::text IS NULL OR p.refusal_code = $3)
       AND ($4::timestamptz IS NULL OR p.tried_at IS NULL OR p.tried_at < $4)
     ORDER BY p.tried_at NULLS FIRST, g.id LIMIT ${PLACED_AT_ONCE}`,
    [filter.below, filter.guideIds, filter.reasonCode, filter.triedBefore],
  )
  return rows.map(({ id }) => id)
}

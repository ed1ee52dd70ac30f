import { v7 as uuidv7 } from 'uuid'
import type { LegalException } from '#contracts/catalogue/index.ts'
import type { SettlementKind, SettlementState } from '#contracts/harmonise/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'

export interface StoredException extends LegalException {
  readonly expiresOn: string
}

export interface SettlementRow {
  readonly id: string
  readonly basic_item_id: string
  readonly kind: SettlementKind
  readonly state: SettlementState
  readonly reason: string
  readonly exception: StoredException | null
  readonly fields: string[]
  readonly change_id: string | null
  readonly effective_at: Date | null
  readonly author: string
  readonly decided_at: Date
  readonly reviewer: string | null
  readonly reviewed_at: Date | null
  readonly review_note: string | null
  readonly undone_by: string | null
  readonly undone_at: Date | null
}

export interface SettlementPlace {
  readonly divisionCode: string
  readonly workItemId: string | null
  readonly observedVersionId: string
  /** Published instead. */
  readonly overrideVersionIds: readonly string[]
  /** Of the guide; null while it is not ended. */
  readonly endId: string | null
}

export async function insertSettlement(
  db: Db,
  settlement: Pick<
    SettlementRow,
    | 'basic_item_id'
    | 'kind'
    | 'state'
    | 'reason'
    | 'exception'
    | 'fields'
    | 'change_id'
    | 'effective_at'
    | 'author'
    | 'decided_at'
  >,
  places: readonly SettlementPlace[],
): Promise<string> {
  const id = uuidv7()
  await rawQuery(
    db,
    `INSERT INTO harmonise.settlement
       (id, basic_item_id, kind, state, reason, exception, fields, change_id, effective_at, author, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7::text[], $8, $9, $10, $11)`,
    [
      id,
      settlement.basic_item_id,
      settlement.kind,
      settlement.state,
      settlement.reason,
      settlement.exception && JSON.stringify(settlement.exception),
      settlement.fields,
      settlement.change_id,
      settlement.effective_at,
      settlement.author,
      settlement.decided_at,
    ],
  )
  await rawQuery(
    db,
    `INSERT INTO harmonise.settlement_place (settlement_id, division_code, work_item_id, observed_version_id, override_version_ids, end_id)
     SELECT $1, n."divisionCode", n."workItemId", n."observedVersionId",
       ARRAY(SELECT jsonb_array_elements_text(n."overrideVersionIds")::uuid), n."endId"
     FROM jsonb_to_recordset($2::jsonb) AS n("divisionCode" text, "workItemId" uuid, "observedVersionId" uuid,
       "overrideVersionIds" jsonb, "endId" uuid)`,
    [id, JSON.stringify(places)],
  )
  return id
}

export async function lockSettlement(db: Db, id: string): Promise<SettlementRow | undefined> {
  const { rows } = await rawQuery<SettlementRow>(
    db,
    'SELECT s.* FROM harmonise.settlement AS s WHERE s.id = $1 FOR UPDATE',
    [id],
  )
  return rows[0]
}

export async function placesOfSettlement(db: Db, id: string): Promise<SettlementPlace[]> {
  const { rows } = await rawQuery<SettlementPlace>(
    db,
    `SELECT p.division_code AS "divisionCode", p.work_item_id AS "workItemId", p.observed_version_id AS "observedVersionId",
       p.override_version_ids AS "overrideVersionIds", p.end_id AS "endId"
     FROM harmonise.settlement_place AS p WHERE p.settlement_id = $1 ORDER BY p.division_code`,
    [id],
  )
  return rows
}

export async function reviewSettlement(
  db: Db,
  id: string,
  review: { state: 'done' | 'refused'; reviewer: string; note: string | null; now: Date },
): Promise<void> {
  await rawQuery(
    db,
    `UPDATE harmonise.settlement SET state = $2, reviewer = $3, review_note = $4, reviewed_at = $5,
       effective_at = CASE WHEN $2 = 'done' THEN $5::timestamptz END WHERE id = $1`,
    [id, review.state, review.reviewer, review.note, review.now],
  )
}

export async function undoneSettlement(db: Db, id: string, by: string, now: Date): Promise<void> {
  await rawQuery(db, `UPDATE harmonise.settlement SET state = 'undone', undone_by = $2, undone_at = $3 WHERE id = $1`, [
    id,
    by,
    now,
  ])
}

export async function placePublished(
  db: Db,
  id: string,
  place: Pick<SettlementPlace, 'divisionCode' | 'overrideVersionIds' | 'endId'>,
): Promise<void> {
  await rawQuery(
    db,
    `UPDATE harmonise.settlement_place SET override_version_ids = $3::uuid[], end_id = $4
     WHERE settlement_id = $1 AND division_code = $2`,
    [id, place.divisionCode, place.overrideVersionIds, place.endId],
  )
}

/** Open work of places of one item, by division. */
export async function openWork(
  db: Db,
  basicItemId: string,
  divisionCodes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await rawQuery<{ id: string; division_code: string }>(
    db,
    `SELECT w.id, w.division_code FROM harmonise.work_item AS w
     WHERE w.basic_item_id = $1 AND w.division_code = ANY ($2::text[]) AND w.closed_at IS NULL`,
    [basicItemId, divisionCodes],
  )
  return new Map(rows.map(({ id, division_code }) => [division_code, id]))
}

/** What of a place was settled last, and stands. */
export interface SettledPlace {
  readonly basic_item_id: string
  readonly division_code: string
  readonly settled_at: Date
  /** From then on the guide that the place published gives way. */
  readonly effective_at: Date
}

/** Settlements that stand, in whose stead no guide may come that was observed before them; the last of each place. */
export async function settledPlaces(
  db: Db,
  places: readonly { readonly basicItemId: string; readonly divisionCode: string }[],
): Promise<SettledPlace[]> {
  const { rows } = await rawQuery<SettledPlace>(
    db,
    `SELECT DISTINCT ON (s.basic_item_id, p.division_code) s.basic_item_id, p.division_code,
       coalesce(s.reviewed_at, s.decided_at) AS settled_at, coalesce(s.effective_at, s.reviewed_at, s.decided_at) AS effective_at
     FROM (SELECT DISTINCT * FROM unnest($1::uuid[], $2::text[])) AS n (basic_item_id, division_code)
     JOIN harmonise.settlement AS s ON s.basic_item_id = n.basic_item_id AND s.state = 'done' AND s.kind <> 'standard'
     JOIN harmonise.settlement_place AS p ON p.settlement_id = s.id AND p.division_code = n.division_code
     ORDER BY s.basic_item_id, p.division_code, settled_at DESC`,
    [places.map(({ basicItemId }) => basicItemId), places.map(({ divisionCode }) => divisionCode)],
  )
  return rows
}

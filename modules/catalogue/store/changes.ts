import type { Selectable, Updateable } from 'kysely'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { formStands } from './forms.ts'
import { type CatalogueTables, tablesOf } from './tables.ts'

export type ChangeRow = Selectable<CatalogueTables['catalogue.change']>
type ChangeUpdate = Updateable<CatalogueTables['catalogue.change']>

/** Where a published version stands: planned, the law of the day, or replaced. Null for what is not published. */
const PHASE = `CASE
  WHEN c.state <> 'published' THEN NULL
  WHEN c.kind = 'form' THEN CASE
    WHEN c.effective_from > $1 THEN 'scheduled'
    WHEN c.version_id = (
      SELECT fv.id FROM catalogue.form_version AS mine
      JOIN catalogue.form_version AS fv ON fv.form_id = mine.form_id
      WHERE mine.id = c.version_id AND fv.effective_from <= $1 AND ${formStands()}
      ORDER BY fv.effective_from DESC, fv.published_at DESC, fv.id DESC LIMIT 1) THEN 'inForce'
    ELSE 'superseded' END
  WHEN s.in_force THEN 'inForce'
  WHEN s.planned THEN 'scheduled'
  ELSE 'superseded' END`

const STANDING = `LEFT JOIN LATERAL (
    SELECT bool_or(p.legal @> $1::timestamptz) AS in_force, bool_or(lower(p.legal) > $1) AS planned FROM (
      SELECT bp.legal FROM catalogue.basic_item_period AS bp
      WHERE c.kind = 'standard' AND bp.version_id = c.version_id AND upper_inf(bp.known)
      UNION ALL
      SELECT op.legal FROM catalogue.override_period AS op
      WHERE c.kind = 'override' AND op.version_id = c.version_id AND upper_inf(op.known)
    ) AS p
  ) AS s ON true`

const ITEM_NAME = `coalesce(c.content->'content'->>'name', (
    SELECT v.content->>'name' FROM catalogue.basic_item AS b
    JOIN catalogue.basic_item_period AS p ON p.basic_item_id = b.id AND upper_inf(p.known)
    JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
    WHERE b.code = c.item_code ORDER BY p.legal @> $1::timestamptz DESC, lower(p.legal) LIMIT 1), c.item_code)`

export interface ListedChange extends ChangeRow {
  readonly item_name: string
  readonly phase: 'scheduled' | 'inForce' | 'superseded' | null
}

export async function insertChange(
  db: Db,
  row: Omit<ChangeRow, 'content'> & { readonly content: object },
): Promise<void> {
  await tablesOf(db)
    .insertInto('catalogue.change')
    .values({ ...row, content: JSON.stringify(row.content) })
    .execute()
}

export async function updateChange(db: Db, id: string, update: ChangeUpdate): Promise<void> {
  await tablesOf(db).updateTable('catalogue.change').set(update).where('id', '=', id).execute()
}

export function lockChange(db: Db, id: string): Promise<ChangeRow | undefined> {
  return tablesOf(db).selectFrom('catalogue.change').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function findChange(db: Db, id: string, at: Date): Promise<ListedChange | undefined> {
  const { rows } = await rawQuery<ListedChange>(
    db,
    `SELECT c.*, ${ITEM_NAME} AS item_name, ${PHASE} AS phase FROM catalogue.change AS c ${STANDING} WHERE c.id = $2`,
    [at, id],
  )
  return rows[0]
}

/**
 * Lists that depend on who asks: $8 name, $9 person, $10 division of their post, $11 its first digits. The first is the policy
 * `mayReview` as a filter.
 */
const ON_LIST = `($8::text IS NULL
    OR $8 = 'mine' AND split_part(c.author, '/', 1) = $9
    OR $8 = 'scheduled' AND c.state = 'published' AND ${PHASE} = 'scheduled'
    OR $8 = 'toReview' AND c.state = 'submitted' AND split_part(c.author, '/', 1) <> $9 AND CASE
      WHEN c.kind <> 'override' THEN c.division_code = $10
      WHEN jsonb_path_exists(c.content, '$.differences[*].exception') THEN EXISTS (
        SELECT FROM catalogue.basic_item AS b WHERE b.code = c.item_code AND b.owner_division_code = $10)
      ELSE c.division_code LIKE $11 || '%' END)`

export interface ChangeFilter {
  readonly list: {
    readonly name: string
    readonly person: string
    readonly divisionCode: string
    readonly divisionPrefix: string
  } | null
  readonly itemCode: string | null
  /** First digits of the divisions asked for. */
  readonly divisionPrefix: string | null
  readonly state: string | null
  /** Only those touched before this one, which the page before ended with. */
  readonly after: { readonly updatedAt: string; readonly id: string } | null
}

/** Touched last first. What a reform changed stands under the item alone: in the whole list it is the reform that is to be read. */
export async function listChangeRows(db: Db, at: Date, filter: ChangeFilter, limit: number): Promise<ListedChange[]> {
  const { rows } = await rawQuery<ListedChange>(
    db,
    `SELECT c.*, ${ITEM_NAME} AS item_name, ${PHASE} AS phase FROM catalogue.change AS c ${STANDING}
     WHERE ($2::text IS NULL OR c.item_code = $2) AND ($3::text IS NULL OR c.division_code LIKE $3 || '%')
       AND ($4::text IS NULL OR c.state = $4)
       AND ${ON_LIST} AND ($2::text IS NOT NULL OR c.reform_id IS NULL)
       AND ($5::timestamptz IS NULL OR (c.updated_at, c.id) < ($5::timestamptz, $6::uuid))
     ORDER BY c.updated_at DESC, c.id DESC LIMIT $7`,
    [
      at,
      filter.itemCode,
      filter.divisionPrefix,
      filter.state,
      filter.after?.updatedAt ?? null,
      filter.after?.id ?? null,
      limit,
      filter.list?.name ?? null,
      filter.list?.person ?? null,
      filter.list?.divisionCode ?? null,
      filter.list?.divisionPrefix ?? null,
    ],
  )
  return rows
}

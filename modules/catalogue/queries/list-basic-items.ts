import type { BasicItem, listBasicItems as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { type BasicItemListRow, presentBasicItem } from '../present.ts'
import { formStands } from '../store/forms.ts'

const DEFAULT_LIMIT = 20

/** Columns of a listed item; `b` and `v` name the tables, $1 is the instant. */
export const BASIC_ITEM_COLUMNS = `
  b.id, b.code, b.local_code, b.owner_division_code, v.content->>'name' AS name, v.content->>'itemType' AS item_type,
  (v.content->>'onApplication')::boolean AS on_application, v.content->>'leadDepartment' AS lead_department,
  v.content->>'materialsStatus' AS materials_status,
  EXISTS (
    SELECT FROM catalogue.form AS f JOIN catalogue.form_version AS fv ON fv.form_id = f.id
    WHERE f.basic_item_id = b.id AND fv.effective_from <= $1::timestamptz AND ${formStands()}
  ) AS has_form,
  (SELECT count(*) FROM catalogue.implementation AS i WHERE i.basic_item_id = b.id AND i.set_aside IS NULL) AS implementations`

export const CURRENT_VERSION = `
  catalogue.basic_item AS b
  JOIN catalogue.basic_item_period AS p
    ON p.basic_item_id = b.id AND p.legal @> $1::timestamptz AND upper_inf(p.known)
  JOIN catalogue.basic_item_version AS v ON v.id = p.version_id`

/** Items whose standard holds now, by code. */
export async function listBasicItems(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const rows = await readPage(ctx.db, ctx.now, input, limit + 1)
  const items: BasicItem[] = rows.slice(0, limit).map(presentBasicItem)
  return { items, next: rows.length > limit ? (items.at(-1)?.code ?? null) : null }
}

async function readPage(
  db: Db,
  at: Date,
  input: { q?: string; ownerDivisionCode?: string; after?: string },
  limit: number,
): Promise<readonly BasicItemListRow[]> {
  const { rows } = await rawQuery<BasicItemListRow>(
    db,
    `SELECT ${BASIC_ITEM_COLUMNS}
     FROM ${CURRENT_VERSION}
     WHERE ($2::text IS NULL OR position(lower($2) IN lower(v.content->>'name')) > 0 OR position(upper($2) IN b.code) > 0)
       AND (CASE WHEN $3::text IS NULL THEN b.owner_division_code LIKE '____00' ELSE b.owner_division_code = $3 END)
       AND ($4::text IS NULL OR b.code > $4)
     ORDER BY b.code
     LIMIT $5`,
    [at, input.q?.trim() || null, input.ownerDivisionCode ?? null, input.after ?? null, limit],
  )
  return rows
}

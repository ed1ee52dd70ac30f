import type { listImplementations as contract, Implementation } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { type ImplementationListRow, presentImplementation } from '../present.ts'
import { carriedOut } from './effective-item-sql.ts'
import { CURRENT_VERSION } from './list-basic-items.ts'

const DEFAULT_LIMIT = 20

/** $1 is the instant. An implementation whose standard does not hold then is not listed. */
const IMPLEMENTATIONS = `
  SELECT i.id, b.code, v.content->>'name' AS name, i.task_code, i.division_code, i.department_id, i.demo,
    EXISTS (
      SELECT FROM catalogue.form AS f JOIN catalogue.form_version AS fv ON fv.form_id = f.id
      WHERE f.basic_item_id = b.id AND fv.effective_from <= $1::timestamptz
    ) AS has_form
  FROM ${CURRENT_VERSION}
  JOIN catalogue.implementation AS i ON i.basic_item_id = b.id`

/** By 实施编码, so that those of one department follow each other. */
export async function listImplementations(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const { rows } = await rawQuery<ImplementationListRow>(
    ctx.db,
    `${IMPLEMENTATIONS}
     WHERE ${carriedOut('$1::timestamptz', "'infinity'")} AND ($2::text IS NULL OR b.code = $2) AND ($3::text IS NULL OR i.division_code = $3)
       AND ($4::uuid IS NULL OR i.department_id = $4) AND ($5::text IS NULL OR i.task_code > $5)
     ORDER BY i.task_code
     LIMIT $6`,
    [
      ctx.now,
      input.itemCode ?? null,
      input.divisionCode ?? null,
      input.departmentId ?? null,
      input.after ?? null,
      limit + 1,
    ],
  )
  const items = rows.slice(0, limit).map(presentImplementation)
  return { items, next: rows.length > limit ? (items.at(-1)?.taskCode ?? null) : null }
}

/** One just written; throws when it is not there. */
export async function findImplementation(ctx: Context, id: string): Promise<Implementation> {
  const { rows } = await rawQuery<ImplementationListRow>(ctx.db, `${IMPLEMENTATIONS} WHERE i.id = $2`, [ctx.now, id])
  const row = rows[0]
  if (!row) throw new Error(`implementation ${id} is not there`)
  return presentImplementation(row)
}

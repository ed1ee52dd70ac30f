import type { listImplementations as contract, Implementation } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { type ImplementationListRow, presentImplementation } from '../present.ts'
import { formStands } from '../store/forms.ts'
import { carriedOut } from './effective-item-sql.ts'

const DEFAULT_LIMIT = 20

/**
 * $1 is the instant. An implementation whose standard does not hold then is not listed. The page is cut before anything of a standard is read:
 * a division has thousands of items, and each content is kilobytes.
 */
const listed = (where: string, limit: string): string => `
  SELECT i.id, i.code, v.content->>'name' AS name, i.task_code, i.local_task_code, i.division_code, i.department_id, i.demo,
    EXISTS (
      SELECT FROM catalogue.form AS f JOIN catalogue.form_version AS fv ON fv.form_id = f.id
      WHERE f.basic_item_id = i.basic_item_id AND fv.effective_from <= $1::timestamptz AND ${formStands()}
    ) AS has_form
  FROM (
    SELECT i.*, b.code, p.version_id
    FROM catalogue.implementation AS i
    JOIN catalogue.basic_item AS b ON b.id = i.basic_item_id
    JOIN catalogue.basic_item_period AS p
      ON p.basic_item_id = b.id AND p.legal @> $1::timestamptz AND upper_inf(p.known)
    WHERE ${where}
    ORDER BY i.task_code
    LIMIT ${limit}
  ) AS i
  JOIN catalogue.basic_item_version AS v ON v.id = i.version_id
  ORDER BY i.task_code`

/** By 实施编码, so that those of one department follow each other. */
export async function listImplementations(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const { rows } = await rawQuery<ImplementationListRow>(
    ctx.db,
    listed(
      `${carriedOut('$1::timestamptz', "'infinity'")} AND ($2::text IS NULL OR b.code = $2)
       AND ($3::text IS NULL OR i.division_code = $3) AND ($4::uuid IS NULL OR i.department_id = $4)
       AND ($5::text IS NULL OR i.task_code > $5)`,
      '$6',
    ),
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
  const { rows } = await rawQuery<ImplementationListRow>(ctx.db, listed('i.id = $2', '1'), [ctx.now, id])
  const row = rows[0]
  if (!row) throw new Error(`implementation ${id} is not there`)
  return presentImplementation(row)
}

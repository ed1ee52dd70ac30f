import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type listObservedGuides as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import { significantPart } from '#modules/regions/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { type GuideListRow, presentGuide } from '../present.ts'
import { itemByCode, itemNames } from './names.ts'

const DEFAULT_LIMIT = 20

export const GUIDE_COLUMNS = `
  g.id, g.item_name, g.region_name, g.division_code, g.department, g.source_url, g.reference, g.state, g.basic_item_id,
  g.score, g.reason, g.observed_at, g.superseded_at IS NOT NULL AS superseded,
  (SELECT count(*) FROM harmonise.observed_material AS m WHERE m.guide_id = g.id) AS materials`

/** Ids are made in the order of time. */
export async function listObservedGuides(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const item = input.itemCode === undefined ? undefined : await itemByCode(ctx.db, ctx.now, input.itemCode)
  if (input.itemCode !== undefined && !item) throw harmoniseFault('harmonise.item-unknown', { code: input.itemCode })
  const { rows } = await rawQuery<GuideListRow>(
    ctx.db,
    `SELECT ${GUIDE_COLUMNS}
     FROM harmonise.observed_guide AS g
     WHERE ($1::text IS NULL OR g.state = $1) AND ($2::text IS NULL OR starts_with(g.division_code, $2))
       AND ($3::uuid IS NULL OR g.basic_item_id = $3) AND ($4::boolean IS NULL OR g.reference = $4)
       AND ($5::text IS NULL OR position($5 IN g.item_name) > 0 OR position($5 IN coalesce(g.region_name, '')) > 0)
       AND ($6::uuid IS NULL OR g.id < $6)
     ORDER BY g.id DESC
     LIMIT $7`,
    [
      input.state ?? null,
      input.divisionCode ? significantPart(input.divisionCode) : null,
      item?.id ?? null,
      input.reference ?? null,
      input.q?.trim() || null,
      input.after ?? null,
      limit + 1,
    ],
  )
  const names = await itemNames(ctx.db, ctx.now)
  const items = rows.slice(0, limit).map((row) => presentGuide(row, names))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listUnplacedGuides as contract } from '#contracts/harmonise/index.ts'
import { significantPart } from '#modules/regions/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'

const DEFAULT_LIMIT = 20

interface Row {
  readonly guide_id: string
  readonly item_name: string
  readonly division_code: string
  readonly department: string | null
  readonly refusal: string
  readonly tried_at: Date
}

export async function listUnplacedGuides(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const { rows } = await rawQuery<Row>(
    ctx.db,
    `SELECT p.guide_id, g.item_name, p.division_code, g.department, p.refusal, p.tried_at
     FROM harmonise.placement AS p JOIN harmonise.observed_guide AS g ON g.id = p.guide_id
     WHERE p.refusal IS NOT NULL AND g.superseded_at IS NULL AND ($1::text IS NULL OR starts_with(p.division_code, $1))
       AND ($2::uuid IS NULL OR p.guide_id > $2)
     ORDER BY p.guide_id LIMIT $3`,
    [input.divisionCode ? significantPart(input.divisionCode) : null, input.after ?? null, limit + 1],
  )
  const items = rows.slice(0, limit).map((row) => ({
    guideId: row.guide_id,
    itemName: row.item_name,
    divisionCode: row.division_code,
    department: row.department,
    reason: row.refusal,
    triedAt: row.tried_at.toISOString(),
  }))
  return { items, next: rows.length > limit ? (items.at(-1)?.guideId ?? null) : null }
}

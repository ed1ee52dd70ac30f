import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listUnplacedGuides as contract } from '#contracts/harmonise/index.ts'
import { significantPart } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { maySettle } from '../policy.ts'
import { itemNames } from './names.ts'

const DEFAULT_LIMIT = 20

interface Row {
  readonly guide_id: string
  readonly item_name: string
  readonly basic_item_id: string
  readonly division_code: string
  readonly department: string | null
  readonly source_url: string | null
  readonly refusal_code: string | null
  readonly refusal: string
  readonly tried_at: Date
}

/** Refusals that still stand; $1 is the beginning of a division's code. */
const REFUSED = `harmonise.placement AS p JOIN harmonise.observed_guide AS g ON g.id = p.guide_id
  WHERE p.refusal IS NOT NULL AND g.superseded_at IS NULL AND ($1::text IS NULL OR starts_with(p.division_code, $1))`

export async function listUnplacedGuides(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const below = input.divisionCode ? significantPart(input.divisionCode) : null
  const { rows } = await rawQuery<Row>(
    ctx.db,
    `SELECT p.guide_id, g.item_name, p.basic_item_id, p.division_code, g.department, g.source_url, p.refusal_code, p.refusal,
       p.tried_at
     FROM ${REFUSED} AND ($2::text IS NULL OR p.refusal_code = $2) AND ($3::uuid IS NULL OR p.guide_id > $3)
     ORDER BY p.guide_id LIMIT $4`,
    [below, input.reasonCode ?? null, input.after ?? null, limit + 1],
  )
  const names = await itemNames(ctx.db, ctx.now)
  const items = rows.slice(0, limit).map((row) => ({
    guideId: row.guide_id,
    itemName: row.item_name,
    item: names.get(row.basic_item_id) ?? null,
    divisionCode: row.division_code,
    department: row.department,
    sourceUrl: row.source_url,
    reasonCode: row.refusal_code,
    reason: row.refusal,
    triedAt: row.tried_at.toISOString(),
    mayPlace: maySettle(ctx.actor, [row.division_code]),
  }))
  const next = rows.length > limit ? (items.at(-1)?.guideId ?? null) : null
  return { items, next, reasons: await reasonsOf(ctx.db, below) }
}

async function reasonsOf(db: Db, below: string | null): Promise<OutputOf<typeof contract>['reasons']> {
  const { rows } = await rawQuery<{ code: string | null; count: number }>(
    db,
    `SELECT p.refusal_code AS code, count(*)::integer AS count FROM ${REFUSED} GROUP BY 1 ORDER BY 2 DESC, 1`,
    [below],
  )
  return rows
}

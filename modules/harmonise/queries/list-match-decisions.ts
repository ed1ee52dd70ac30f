import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listMatchDecisions as contract } from '#contracts/harmonise/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import type { DecisionRow } from '../store/decisions.ts'
import { itemNames, typeNames } from './names.ts'

const DEFAULT_LIMIT = 20

export async function listMatchDecisions(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const { rows } = await rawQuery<DecisionRow & { undone: boolean }>(
    ctx.db,
    `SELECT d.*, EXISTS (SELECT FROM harmonise.match_decision AS u WHERE u.undoes = d.id) AS undone
     FROM harmonise.match_decision AS d WHERE d.undoes IS NULL AND ($1::uuid IS NULL OR d.id < $1)
     ORDER BY d.id DESC LIMIT $2`,
    [input.after ?? null, limit + 1],
  )
  const [items, types] = [await itemNames(ctx.db, ctx.now), await typeNames(ctx.db)]
  const target = (row: DecisionRow) => {
    if (row.basic_item_id) {
      const item = items.get(row.basic_item_id)
      return item ? { code: item.itemCode, name: item.name } : null
    }
    return row.type_code ? { code: row.type_code, name: types.get(row.type_code)?.name ?? row.type_code } : null
  }
  const shown = rows.slice(0, limit).map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    target: target(row),
    decidedAt: row.decided_at.toISOString(),
    undone: row.undone,
  }))
  return { items: shown, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
}

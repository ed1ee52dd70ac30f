import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listImports as contract } from '#contracts/harmonise/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentBatch } from '../present.ts'
import type { BatchRow } from '../store/batches.ts'

const DEFAULT_LIMIT = 20

export async function listImports(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const { rows } = await rawQuery<BatchRow>(
    ctx.db,
    `SELECT b.* FROM harmonise.import_batch AS b WHERE ($1::uuid IS NULL OR b.id < $1) ORDER BY b.id DESC LIMIT $2`,
    [input.after ?? null, limit + 1],
  )
  const items = rows.slice(0, limit).map((row) => presentBatch(ctx.actor, row))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listMatchQueue as contract, QueueEntry } from '#contracts/harmonise/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import type { StoredSuggestion } from '../domain/stored-match.ts'
import { scoreOf } from '../present.ts'
import { itemNames, typeNames } from './names.ts'

const DEFAULT_LIMIT = 20

interface Row {
  readonly name_key: string
  readonly name: string
  readonly uses: number
  readonly reason: string
  readonly suggestions: StoredSuggestion[]
  readonly guide_id: string
  readonly item_name: string
  readonly region_name: string | null
  readonly source_url: string | null
}

const QUEUES = {
  item: `
    SELECT g.item_name_key AS name_key, count(*) AS uses, min(g.id::text)::uuid AS guide_id, NULL::integer AS serial
    FROM harmonise.observed_guide AS g WHERE g.state = $1 AND g.superseded_at IS NULL GROUP BY g.item_name_key`,
  material: `
    SELECT m.name_key, count(*) AS uses, min(m.guide_id::text)::uuid AS guide_id, NULL::integer AS serial
    FROM harmonise.observed_material AS m JOIN harmonise.observed_guide AS g ON g.id = m.guide_id
    WHERE m.state = $1 AND g.superseded_at IS NULL AND NOT m.catch_all GROUP BY m.name_key`,
}

/** Names once decided leave the queue: a decision to match none is an answer, too. `after` is `uses name-key`. */
export async function listMatchQueue(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const rows = await readQueue(ctx.db, input.kind, input.state ?? 'unsure', input.after, limit + 1)
  const label = await labels(ctx, input.kind)
  const items = rows.slice(0, limit).map(
    (row): QueueEntry => ({
      kind: input.kind,
      name: row.name,
      uses: row.uses,
      example: {
        guideId: row.guide_id,
        itemName: row.item_name,
        regionName: row.region_name,
        sourceUrl: row.source_url,
      },
      reason: row.reason,
      suggestions: row.suggestions.flatMap(({ to, score, reason }) => {
        const found = label(to)
        return found ? [{ ...found, score: scoreOf(score), reason }] : []
      }),
    }),
  )
  const last = rows[limit - 1]
  return { items, next: rows.length > limit && last ? `${last.uses} ${last.name_key}` : null }
}

async function readQueue(db: Db, kind: 'item' | 'material', state: string, after: string | undefined, limit: number) {
  const [, uses, key] = /^(\d+) (.+)$/s.exec(after ?? '') ?? []
  const entry =
    kind === 'item'
      ? 'g.item_name AS name, g.reason, g.suggestions'
      : `(SELECT jsonb_build_object('name', m.name, 'reason', m.reason, 'suggestions', m.suggestions)
          FROM harmonise.observed_material AS m
          WHERE m.guide_id = g.id AND m.name_key = q.name_key ORDER BY m.serial LIMIT 1) AS entry`
  const { rows } = await rawQuery<Row & { entry?: Pick<Row, 'name' | 'reason' | 'suggestions'> }>(
    db,
    `SELECT q.name_key, q.uses, g.id AS guide_id, g.item_name, g.region_name, g.source_url, ${entry}
     FROM (${QUEUES[kind]}) AS q JOIN harmonise.observed_guide AS g ON g.id = q.guide_id
     WHERE NOT EXISTS (
         SELECT FROM harmonise.match_decision AS d WHERE d.kind = $5 AND d.name_key = q.name_key AND d.undoes IS NULL
           AND NOT EXISTS (SELECT FROM harmonise.match_decision AS u WHERE u.undoes = d.id))
       AND ($2::bigint IS NULL OR (q.uses, q.name_key) < ($2, $3))
     ORDER BY q.uses DESC, q.name_key DESC
     LIMIT $4`,
    [state, uses ?? null, key ?? null, limit, kind],
  )
  return rows.map((row) => ({ ...row, ...row.entry }))
}

async function labels(ctx: Context, kind: 'item' | 'material') {
  if (kind === 'material') {
    const types = await typeNames(ctx.db)
    return (code: string) => {
      const type = types.get(code)
      return type && { code: type.code, name: type.name }
    }
  }
  const items = await itemNames(ctx.db, ctx.now)
  return (id: string) => {
    const item = items.get(id)
    return item && { code: item.itemCode, name: item.name }
  }
}

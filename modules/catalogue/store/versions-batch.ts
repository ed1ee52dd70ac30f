import { actorRef } from '#contracts/actor.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'

const TYPES: Readonly<Record<string, string>> = {
  id: 'uuid',
  basic_item_id: 'uuid',
  basic_version_id: 'uuid',
  division_code: 'text',
  source_url: 'text',
  content: 'jsonb',
  differences: 'jsonb',
  local: 'jsonb',
}

/** Versions of many subjects in one statement: one array a column; JSON as its text. */
export async function insertManyVersions(
  ctx: Context,
  table: 'catalogue.basic_item_version' | 'catalogue.override_version' | 'catalogue.observed_version',
  columns: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const names = Object.keys(columns)
  if (columns.id?.length === 0) return
  const arrays = names.map((name, at) => `$${at + 3}::${TYPES[name] === 'uuid' ? 'uuid' : 'text'}[]`)
  const values = names.map((name) => (TYPES[name] === 'jsonb' ? `n.${name}::jsonb` : `n.${name}`))
  await rawQuery(
    ctx.db,
    `INSERT INTO ${table} (${names.join(', ')}, author, published_at)
     SELECT ${values.join(', ')}, $1, $2 FROM unnest(${arrays.join(', ')}) AS n(${names.join(', ')})`,
    [actorRef(ctx.actor), ctx.now, ...names.map((name) => columns[name])],
  )
}

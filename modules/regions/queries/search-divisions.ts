import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { searchDivisions as contract } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { significantPart } from '../domain/division-code.ts'
import { presentWithPath } from '../present.ts'
import { divisionPaths } from '../store/divisions.ts'
import { tablesOf } from '../store/tables.ts'

/** By a part of the name or the beginning of the code; names that begin with the words come first, larger divisions before smaller. */
export async function searchDivisions(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const words = input.q.trim().replace(/[\\%_]/g, '\\$&')
  const within = input.within ? significantPart(input.within) : ''
  const rows = await tablesOf(ctx.db)
    .selectFrom('regions.division')
    .selectAll()
    .where((q) => q.or([q('name', 'like', `%${words}%`), q('code', 'like', `${words}%`)]))
    .where('code', 'like', `${within}%`)
    .where('statistical_only', '=', false)
    .orderBy((q) => q('name', 'like', `${words}%`), 'desc')
    .orderBy((q) => q.fn('length', ['code']))
    .orderBy('code')
    .limit(input.limit ?? 20)
    .execute()
  const paths = await divisionPaths(
    ctx.db,
    rows.map((row) => row.code),
  )
  return { items: rows.map((row) => presentWithPath(row, paths.get(row.code) ?? [row])) }
}

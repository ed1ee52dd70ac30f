import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listDivisions as contract } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentDivision } from '../present.ts'
import { tablesOf } from '../store/tables.ts'

/** Divisions directly below one, in the order of their codes; those that exist in statistics only are left out. */
export async function listDivisions(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const rows = await tablesOf(ctx.db)
    .selectFrom('regions.division')
    .selectAll()
    .where('parent_code', input.parentCode ? '=' : 'is', input.parentCode ?? null)
    .where('statistical_only', '=', false)
    .orderBy('code')
    .execute()
  return { items: rows.map(presentDivision) }
}

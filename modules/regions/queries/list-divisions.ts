import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listDivisions as contract } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentDivision } from '../present.ts'
import { tablesOf } from '../store/tables.ts'

/**
 * Divisions directly below one, in the order of their codes. One that exists in statistics only, such as 市辖区 between 北京市 and its
 * districts, gives its place to those below it.
 */
export async function listDivisions(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { parentCode } = input
  const query = tablesOf(ctx.db).selectFrom('regions.division').selectAll().where('statistical_only', '=', false)
  const rows = parentCode
    ? query.where((q) =>
        q.or([
          q('parent_code', '=', parentCode),
          q(
            'parent_code',
            'in',
            q
              .selectFrom('regions.division as s')
              .select('s.code')
              .where('s.parent_code', '=', parentCode)
              .where('s.statistical_only', '=', true),
          ),
        ]),
      )
    : query.where('parent_code', 'is', null)
  return { items: (await rows.orderBy('code').execute()).map(presentDivision) }
}

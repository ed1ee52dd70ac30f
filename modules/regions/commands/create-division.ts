import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type createDivision as contract, regionsFault } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentDivision } from '../present.ts'
import { findDivision, insertDivision } from '../store/divisions.ts'

export async function createDivision(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const parentCode = input.code.slice(0, 6)
  if (!(await findDivision(ctx.db, parentCode))) throw regionsFault('regions.division-not-found', { code: parentCode })
  const town = { code: input.code, name: input.name, level: 'town', parent_code: parentCode } as const
  const division = await insertDivision(ctx.db, { ...town, statistical_only: false }, ctx.now)
  if (!division) throw regionsFault('regions.division-code-taken', { code: input.code })
  return presentDivision(division)
}

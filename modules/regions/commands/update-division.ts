import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type updateDivision as contract, regionsFault } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentDivision } from '../present.ts'
import { findDivision, renameDivision } from '../store/divisions.ts'

export async function updateDivision(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const division = await findDivision(ctx.db, input.divisionCode)
  if (!division) throw regionsFault('regions.division-not-found', { code: input.divisionCode })
  await renameDivision(ctx.db, input.divisionCode, input.name, ctx.now)
  return presentDivision({ ...division, name: input.name })
}

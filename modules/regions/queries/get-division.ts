import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type getDivision as contract, regionsFault } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentWithPath } from '../present.ts'
import { divisionPath } from '../store/divisions.ts'

export async function getDivision(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const path = await divisionPath(ctx.db, input.divisionCode)
  const division = path.at(-1)
  if (!division) throw regionsFault('regions.division-not-found', { code: input.divisionCode })
  return presentWithPath(division, path)
}

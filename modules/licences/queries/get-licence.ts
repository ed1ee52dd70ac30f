import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { getLicence as contract } from '#contracts/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentLicence } from '../present.ts'
import { eventsOf, type LicenceRow } from '../store/licences.ts'

export async function getLicence(
  ctx: Context,
  _input: InputOf<typeof contract>,
  licence: LicenceRow,
): Promise<OutputOf<typeof contract>> {
  return presentLicence(ctx, licence, await eventsOf(ctx.db, licence.id))
}

import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { suspendLicence as contract } from '#contracts/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentState } from '../present.ts'
import type { LicenceRow } from '../store/licences.ts'
import { changeState } from './change-state.ts'

export async function suspendLicence(
  ctx: Context,
  input: InputOf<typeof contract>,
  licence: LicenceRow,
): Promise<OutputOf<typeof contract>> {
  return presentState(licence.id, await changeState(ctx, licence, 'suspend', input.reason))
}

import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { revokeLicence as contract } from '#contracts/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentState } from '../present.ts'
import type { LicenceRow } from '../store/licences.ts'
import { changeState } from './change-state.ts'

/** 撤销, 注销 or 吊销: three acts of law, each possible from its own states. */
export async function revokeLicence(
  ctx: Context,
  input: InputOf<typeof contract>,
  licence: LicenceRow,
): Promise<OutputOf<typeof contract>> {
  return presentState(licence.id, await changeState(ctx, licence, input.act, input.reason))
}

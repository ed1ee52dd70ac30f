import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type verifyByNumber as contract, LICENCE_STATES } from '#contracts/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { sameName } from '../domain/name-match.ts'
import { stateNow } from '../present.ts'
import type { LicenceRow } from '../store/licences.ts'
import { openPayload } from '../store/sealed.ts'

/** A number can be guessed: so no more than state, type and issuer, and yes or no to one typed name. */
export async function verifyByNumber(
  ctx: Context,
  input: InputOf<typeof contract>,
  licence: LicenceRow,
): Promise<OutputOf<typeof contract>> {
  const state = stateNow(ctx, licence)
  return {
    number: licence.number,
    typeName: licence.type_name,
    issuerName: licence.issuer_name,
    state,
    stateName: LICENCE_STATES[state],
    holderNameMatches: input.holderName ? await isHolder(ctx, licence, input.holderName) : null,
    demo: licence.demo,
    checkedAt: ctx.now.toISOString(),
  }
}

/** Null once the holder's data are erased: then nobody can say. */
async function isHolder(ctx: Context, licence: LicenceRow, typed: string): Promise<boolean | null> {
  try {
    return sameName((await openPayload(ctx, licence)).holder.name, typed)
  } catch (error) {
    if ((error as { code?: string }).code === 'platform.erased') return null
    throw error
  }
}

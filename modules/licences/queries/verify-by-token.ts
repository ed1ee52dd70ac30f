import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type verifyByToken as contract, LICENCE_STATES } from '#contracts/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { faceOf, type LicencePayload } from '../domain/payload.ts'
import { verifySignedPayload } from '../domain/signature.ts'
import { stateNow } from '../present.ts'
import type { LicenceRow } from '../store/licences.ts'
import { openPayloadText } from '../store/sealed.ts'
import { publicKeyOf } from '../store/signing-keys.ts'

/** What the paper shows, the state now, and whether the issuer really signed it. */
export async function verifyByToken(
  ctx: Context,
  _input: InputOf<typeof contract>,
  licence: LicenceRow,
): Promise<OutputOf<typeof contract>> {
  const payload = await openPayloadText(ctx, licence)
  const key = await publicKeyOf(ctx.db, licence.key_id)
  const state = stateNow(ctx, licence)
  return {
    ...faceOf(JSON.parse(payload) as LicencePayload),
    state,
    stateName: LICENCE_STATES[state],
    signatureValid: verifySignedPayload(payload, licence.signature.toString('base64url'), key),
    checkedAt: ctx.now.toISOString(),
  }
}

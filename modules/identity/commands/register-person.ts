import { v7 as uuidv7 } from 'uuid'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type registerPerson as contract, identityFault } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { isDemoIdentityNumber, isIdentityNumber, normalIdentityNumber } from '../domain/identity-number.ts'
import { isStrongPassword } from '../domain/password-rules.ts'
import { hashPassword } from '../passwords.ts'
import { insertLogin } from '../store/logins.ts'
import { insertPerson } from '../store/persons.ts'

/** One sentence for a number and for a mobile that is taken: it does not tell which. */
export async function registerPerson(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const identityNumber = normalIdentityNumber(input.identityNumber)
  const { name, mobile, password } = input
  if (!isIdentityNumber(identityNumber, dayOf(ctx.now)) || (isDemoIdentityNumber(identityNumber) && !ctx.demo)) {
    throw identityFault('identity.identity-number-invalid')
  }
  if (!isStrongPassword(password, [identityNumber, identityNumber.slice(-6), mobile])) {
    throw identityFault('identity.password-too-weak')
  }
  const personId = uuidv7()
  if (!(await insertPerson(ctx, personId, { name, identityNumber, mobile }, true))) {
    throw identityFault('identity.registration-refused')
  }
  await insertLogin(ctx.db, personId, await hashPassword(password), ctx.now)
  return { personId }
}

import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type redeemInvitation as contract, identityFault } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { isStrongPassword } from '../domain/password-rules.ts'
import { hashPassword } from '../passwords.ts'
import { setPassword } from '../store/logins.ts'
import { findStaff } from '../store/staff.ts'

/** A refused password leaves the invitation unused: the transaction is undone. */
export async function redeemInvitation(
  ctx: Context,
  input: InputOf<typeof contract>,
  personId: string | undefined,
): Promise<OutputOf<typeof contract>> {
  const staff = personId ? await findStaff(ctx.db, personId) : undefined
  if (!staff || staff.disabled_at) throw identityFault('identity.invitation-invalid')
  if (!isStrongPassword(input.password, [staff.login_name])) throw identityFault('identity.password-too-weak')
  await setPassword(ctx.db, staff.person_id, await hashPassword(input.password), ctx.now)
  return { loginName: staff.login_name }
}

import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { inviteStaff as contract } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { type Member, refuseDisabled, refuseOwnAccount } from '../load-member.ts'
import { setPassword } from '../store/logins.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import { invite } from './enrol-staff.ts'

/** For a link that ran out and for a password that was forgotten: the old password and all sessions end at once. */
export async function inviteStaff(
  ctx: Context,
  input: InputOf<typeof contract>,
  member: Member,
): Promise<OutputOf<typeof contract>> {
  refuseOwnAccount(ctx, input.personId)
  refuseDisabled(member)
  await setPassword(ctx.db, input.personId, null, ctx.now)
  await deleteSessionsOf(ctx.db, input.personId)
  return invite(ctx, input.personId, member.staff.login_name)
}

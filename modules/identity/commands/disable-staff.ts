import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { disableStaff as contract } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { type Member, refuseDisabled, refuseOwnAccount } from '../load-member.ts'
import { withdrawInvitations } from '../store/invitations.ts'
import { endPosts } from '../store/posts.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import { markDisabled } from '../store/staff.ts'
import { grantedBy } from './enrol-staff.ts'

export async function disableStaff(
  ctx: Context,
  input: InputOf<typeof contract>,
  member: Member,
): Promise<OutputOf<typeof contract>> {
  refuseOwnAccount(ctx, input.personId)
  refuseDisabled(member)
  const by = grantedBy(ctx)
  await markDisabled(ctx.db, input.personId, by, ctx.now)
  await endPosts(
    ctx.db,
    member.posts.map((post) => post.id),
    by,
    ctx.now,
  )
  await withdrawInvitations(ctx.db, input.personId, ctx.now)
  await deleteSessionsOf(ctx.db, input.personId)
  return {}
}

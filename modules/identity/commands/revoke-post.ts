import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type revokePost as contract, identityFault } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { refuseOwnAccount } from '../load-member.ts'
import { endPosts, type PostRow } from '../store/posts.ts'
import { grantedBy } from './enrol-staff.ts'

/** The row stays as history; whoever is acting in the post loses it with their next request. */
export async function revokePost(
  ctx: Context,
  input: InputOf<typeof contract>,
  post: PostRow,
): Promise<OutputOf<typeof contract>> {
  refuseOwnAccount(ctx, input.personId)
  if (post.valid_until && post.valid_until <= ctx.now) throw identityFault('identity.post-not-found')
  await endPosts(ctx.db, [post.id], grantedBy(ctx), ctx.now)
  return {}
}

import type { StaffActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type choosePost as contract, identityFault } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { meOf } from '../queries/me.ts'
import { readSignIn, toOpaque } from '../sign-in-data.ts'
import { postsHeldBy } from '../store/posts.ts'

/** Other rights, hence another session id. */
export async function choosePost(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { personId } = ctx.actor as StaffActor
  const post = (await postsHeldBy(ctx.db, personId, ctx.now)).find(({ id }) => id === input.postId)
  if (!post) throw identityFault('identity.post-not-found')
  const since = readSignIn(ctx.session?.signIn)?.since ?? ctx.now.toISOString()
  ctx.afterCommit(() => ctx.session?.start(toOpaque({ as: 'staff', personId, postId: post.id, since })))
  return meOf(ctx, { as: 'staff', personId, postId: post.id })
}

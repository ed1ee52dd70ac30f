import type { PersonActor, StaffActor } from '#contracts/actor.ts'
import type { OutputOf } from '#contracts/contract.ts'
import type { getMe as contract } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { meOf } from './me.ts'

export async function getMe(ctx: Context): Promise<OutputOf<typeof contract>> {
  const actor = ctx.actor as PersonActor | StaffActor
  return actor.kind === 'staff'
    ? meOf(ctx, { as: 'staff', personId: actor.personId, postId: actor.post.postId })
    : meOf(ctx, { as: 'person', personId: actor.personId, companyId: actor.actingFor?.companyId })
}

import { identityFault } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { type PostRow, postsNotEnded } from './store/posts.ts'
import { lockStaff, type StaffRow } from './store/staff.ts'

/** A member of staff held for a change, with the posts they hold now. */
export interface Member {
  readonly staff: StaffRow
  readonly posts: readonly PostRow[]
  /** What the policy asks about. */
  readonly divisionCode: string
  readonly postDivisions: readonly string[]
}

export async function getMemberToChange(ctx: Context, personId: string): Promise<Member> {
  const staff = await lockStaff(ctx.db, personId)
  if (!staff) throw identityFault('identity.staff-not-found')
  const posts = await postsNotEnded(ctx.db, personId, ctx.now)
  return { staff, posts, divisionCode: staff.division_code, postDivisions: posts.map((post) => post.division_code) }
}

/** Nobody raises themself, nor locks themself out. */
export function refuseOwnAccount(ctx: Context, personId: string): void {
  if (ctx.actor.kind === 'staff' && ctx.actor.personId === personId) throw identityFault('identity.own-account')
}

export function refuseDisabled(member: Member): void {
  if (member.staff.disabled_at) throw identityFault('identity.staff-disabled')
}

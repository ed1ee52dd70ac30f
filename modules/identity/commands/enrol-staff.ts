import { v7 as uuidv7 } from 'uuid'
import { INVITATION_PATH, type Invitation, identityFault } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { PlannedStaff } from '../domain/staff-row.ts'
import { insertInvitation } from '../store/invitations.ts'
import { insertLogin } from '../store/logins.ts'
import { insertPerson } from '../store/persons.ts'
import { insertPost } from '../store/posts.ts'
import { insertStaff } from '../store/staff.ts'

/** Who grants: the member of staff acting, nobody for the set-up. */
export const grantedBy = (ctx: Context): string | null => (ctx.actor.kind === 'staff' ? ctx.actor.personId : null)

/** Registers a member of staff with their posts, employed where the first post is, and invites them. */
export async function enrolStaff(
  ctx: Context,
  staff: PlannedStaff,
  divisionOf: ReadonlyMap<string, string>,
): Promise<Invitation> {
  const personId = uuidv7()
  const by = grantedBy(ctx)
  const [first] = staff.posts
  if (!first) throw new Error('staff are registered with a post')
  const { name, mobile, loginName } = staff
  await insertPerson(ctx, personId, { name, ...(mobile && { mobile }) }, false)
  const isNew = await insertStaff(ctx.db, {
    personId,
    loginName,
    departmentId: first.departmentId,
    divisionCode: divisionOf.get(first.departmentId) as string,
    createdBy: by,
    now: ctx.now,
  })
  if (!isNew) throw identityFault('identity.login-name-taken', { loginName })
  await insertLogin(ctx.db, personId, null, ctx.now)
  for (const { role, departmentId } of staff.posts) {
    const divisionCode = divisionOf.get(departmentId) as string
    await insertPost(ctx.db, { personId, role, departmentId, divisionCode, grantedBy: by, now: ctx.now })
  }
  return invite(ctx, personId, loginName)
}

export async function invite(ctx: Context, personId: string, loginName: string): Promise<Invitation> {
  const { token, expiresAt } = await insertInvitation(ctx.db, personId, grantedBy(ctx), ctx.now)
  return { personId, loginName, invitationLink: `${INVITATION_PATH}#${token}`, expiresAt: expiresAt.toISOString() }
}

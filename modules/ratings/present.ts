import type { Invitation } from '#contracts/ratings/index.ts'
import { findDepartment, findDivision } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { stateOf } from './domain/invitation-state.ts'
import type { InvitationWithGrade } from './store/invitations.ts'

/** Context under which a token is sealed with its case's key. */
export const TOKEN_CONTEXT = 'ratings.token'
/** Context under which a comment is sealed with its case's key. */
export const COMMENT_CONTEXT = 'ratings.comment'

export async function presentInvitation(ctx: Context, row: InvitationWithGrade): Promise<Invitation> {
  const [department, division] = await Promise.all([
    findDepartment(ctx.db, row.department_id),
    findDivision(ctx.db, row.division_code),
  ])
  return {
    itemName: row.item_name,
    departmentName: department?.name ?? '',
    divisionName: division?.name ?? '',
    outcome: row.outcome,
    invitedAt: row.invited_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    state: stateOf({ expiresAt: row.expires_at, used: row.grade !== null }, ctx.now),
  }
}

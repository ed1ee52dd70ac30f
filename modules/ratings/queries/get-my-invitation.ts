import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type getMyInvitation as contract, ratingsFault } from '#contracts/ratings/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentInvitation, TOKEN_CONTEXT } from '../present.ts'
import { findInvitationByCase, type InvitationWithGrade } from '../store/invitations.ts'

export async function getMyInvitation(
  ctx: Context,
  input: InputOf<typeof contract>,
  invitation: InvitationWithGrade,
): Promise<OutputOf<typeof contract>> {
  const shown = await presentInvitation(ctx, invitation)
  const token = shown.state === 'open' ? await openToken(ctx, input.caseId, invitation.token_sealed) : null
  return { ...shown, token, grade: invitation.grade }
}

async function openToken(ctx: Context, caseId: string, sealed: Buffer): Promise<string> {
  return (await ctx.vault.open(ctx.db, `case:${caseId}`, TOKEN_CONTEXT, sealed)).toString('utf8')
}

export async function invitationOfCase(ctx: Context, input: { readonly caseId: string }): Promise<InvitationWithGrade> {
  const invitation = await findInvitationByCase(ctx.db, input.caseId)
  if (!invitation) throw ratingsFault('ratings.not-finished')
  return invitation
}

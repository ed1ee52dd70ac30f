import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type getInvitation as contract, ratingsFault } from '#contracts/ratings/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { tokenHash } from '../domain/token.ts'
import { presentInvitation } from '../present.ts'
import { findInvitationByToken, type InvitationWithGrade } from '../store/invitations.ts'

export async function getInvitation(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  return presentInvitation(ctx, await invitationOf(ctx, input))
}

export async function invitationOf(ctx: Context, input: { readonly token: string }): Promise<InvitationWithGrade> {
  const invitation = await findInvitationByToken(ctx.db, tokenHash(input.token))
  if (!invitation) throw ratingsFault('ratings.invitation-not-found')
  return invitation
}

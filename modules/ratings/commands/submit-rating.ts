import { v7 as uuidv7 } from 'uuid'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import {
  type submitRating as contract,
  type RatedOutcome,
  type RatingStage,
  ratingsFault,
} from '#contracts/ratings/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { stateOf } from '../domain/invitation-state.ts'
import { tagsFit } from '../domain/tags.ts'
import { COMMENT_CONTEXT } from '../present.ts'
import type { InvitationWithGrade } from '../store/invitations.ts'
import { insertRating } from '../store/ratings.ts'

/** Where the case stood when it came to the end that is rated. */
const STAGE: Readonly<Record<RatedOutcome, RatingStage>> = {
  delivered: 'finished',
  refused: 'finished',
  rejected: 'pending',
}

/** One vote a case. The rating is kept apart from whose it is: what ties them is the invitation. */
export async function submitRating(
  ctx: Context,
  input: InputOf<typeof contract>,
  invitation: InvitationWithGrade,
): Promise<OutputOf<typeof contract>> {
  const { grade, tags = [], channel = 'web' } = input
  const state = stateOf({ expiresAt: invitation.expires_at, used: invitation.grade !== null }, ctx.now)
  if (state === 'used') throw ratingsFault('ratings.already-rated')
  if (state === 'expired') throw ratingsFault('ratings.invitation-expired', { day: dayOf(invitation.expires_at) })
  if (!tagsFit(grade, tags)) throw ratingsFault('ratings.tags-do-not-fit')
  const comment = input.comment?.trim()
  const rating = await insertRating(ctx.db, {
    id: uuidv7(),
    invitation_id: invitation.id,
    grade,
    tags,
    comment_sealed: comment
      ? await ctx.vault.seal(ctx.db, `case:${invitation.case_id}`, COMMENT_CONTEXT, comment)
      : null,
    stage: STAGE[invitation.outcome],
    channel,
    item_code: invitation.item_code,
    department_id: invitation.department_id,
    division_code: invitation.division_code,
    rated_at: ctx.now,
  })
  // The same link in two windows: the other one was quicker.
  if (!rating) throw ratingsFault('ratings.already-rated')
  return { id: rating.id, ratedAt: ctx.now.toISOString() }
}

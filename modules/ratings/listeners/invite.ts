import { v7 as uuidv7 } from 'uuid'
import { type CaseNews, caseDecided, caseDelivered, caseRejected } from '#contracts/cases/index.ts'
import type { RatedOutcome } from '#contracts/ratings/index.ts'
import { findCaseToRate } from '#modules/cases/index.ts'
import { contactOf } from '#modules/identity/index.ts'
import { sendMessage } from '#modules/notify/index.ts'
import { listener } from '#platform/events/outbox.ts'
import type { Context } from '#platform/operations/context.ts'
import { expiryOf } from '../domain/invitation-state.ts'
import { newToken, tokenHash } from '../domain/token.ts'
import { TOKEN_CONTEXT } from '../present.ts'
import { insertInvitation } from '../store/invitations.ts'

/**
 * Asks for a rating once a case has come to an end. News may arrive twice, and a refusal is decided and delivered: whichever
 * comes first makes the one invitation of the case.
 */
async function invite(ctx: Context, news: CaseNews, outcome: RatedOutcome): Promise<void> {
  const rated = await findCaseToRate(ctx.db, news.caseId)
  if (!rated) return
  const token = newToken()
  const invitation = await insertInvitation(ctx.db, {
    id: uuidv7(),
    case_id: news.caseId,
    applicant_kind: rated.applicant.kind,
    applicant_id: rated.applicant.id,
    item_code: rated.itemCode,
    item_name: rated.itemName,
    department_id: rated.departmentId,
    division_code: rated.divisionCode,
    outcome,
    token_hash: tokenHash(token),
    token_sealed: await ctx.vault.seal(ctx.db, `case:${news.caseId}`, TOKEN_CONTEXT, token),
    invited_at: ctx.now,
    expires_at: expiryOf(ctx.now),
  })
  if (!invitation) return
  const { mobile } = await contactOf(ctx, rated.agentId)
  await sendMessage(ctx, {
    template: 'ratings.invitation',
    parameters: { caseNumber: rated.caseNumber, itemName: rated.itemName, link: `${ctx.publicUrl}/rate/${token}` },
    to: { personId: rated.agentId, ...(mobile && { address: { channel: 'sms' as const, address: mobile } }) },
    about: { kind: 'case', id: news.caseId },
    occasion: invitation.id,
  })
  await ctx.record('ratings.invite', {
    subject: { kind: 'rating-invitation', id: invitation.id, divisionCode: rated.divisionCode },
    concerns: `${rated.applicant.kind}:${rated.applicant.id}`,
  })
}

export const listeners = [
  listener(caseDelivered, 'ratings.invite-after-delivery', (ctx, news) =>
    invite(ctx, news, news.result === 'refused' ? 'refused' : 'delivered'),
  ),
  listener(caseRejected, 'ratings.invite-after-rejection', (ctx, news) => invite(ctx, news, 'rejected')),
  listener(caseDecided, 'ratings.invite-after-refusal', async (ctx, news) => {
    if (news.result === 'refused') await invite(ctx, news, 'refused')
  }),
]

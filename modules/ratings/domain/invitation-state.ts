import type { Invitation } from '#contracts/ratings/index.ts'

/** An invitation can be used for 30 days: long enough to have dealt with the result, short enough to remember. */
const INVITATION_DAYS = 30

export function expiryOf(invitedAt: Date): Date {
  return new Date(invitedAt.getTime() + INVITATION_DAYS * 24 * 60 * 60 * 1000)
}

export function stateOf(
  invitation: { readonly expiresAt: Date; readonly used: boolean },
  now: Date,
): Invitation['state'] {
  if (invitation.used) return 'used'
  return now < invitation.expiresAt ? 'open' : 'expired'
}

import { Type } from 'typebox'
import { contract, Nullable, Uuid } from '../contract.ts'
import { GradeName, Invitation, InvitationToken } from './model.ts'

export const getMyInvitation = contract({
  name: 'ratings.get-my-invitation',
  summary: '本人办件的评价邀请',
  kind: 'read',
  method: 'GET',
  path: '/my/cases/{caseId}/rating-invitation',
  input: Type.Object({ caseId: Uuid }, { additionalProperties: false }),
  output: Type.Object({
    ...Invitation.properties,
    /** For the link `/rate/{token}`; null once it is used or expired. */
    token: Nullable(InvitationToken),
    /** The grade that was given. */
    grade: Nullable(GradeName),
  }),
  errors: ['ratings.not-finished'],
  personal: true,
})

import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { Invitation, InvitationToken } from './model.ts'

export const getInvitation = contract({
  name: 'ratings.get-invitation',
  summary: '凭一次性链接查看所评价的服务',
  kind: 'read',
  method: 'GET',
  path: '/rating-invitations/{token}',
  input: Type.Object({ token: InvitationToken }, { additionalProperties: false }),
  output: Invitation,
  errors: ['ratings.invitation-not-found'],
  rateLimit: { perMinute: 60 },
})

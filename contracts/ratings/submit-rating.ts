import { Type } from 'typebox'
import { contract, Timestamp, Uuid } from '../contract.ts'
import { ChannelName, GradeName, InvitationToken, TagName } from './model.ts'

export const submitRating = contract({
  name: 'ratings.submit-rating',
  summary: '提交一次评价；一件一评，提交后不能修改',
  kind: 'write',
  method: 'POST',
  path: '/ratings',
  input: Type.Object(
    {
      token: InvitationToken,
      grade: GradeName,
      tags: Type.Optional(Type.Array(TagName, { maxItems: 8, uniqueItems: true })),
      comment: Type.Optional(Type.String({ maxLength: 500 })),
      channel: Type.Optional(ChannelName),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ id: Uuid, ratedAt: Timestamp }),
  errors: [
    'ratings.invitation-not-found',
    'ratings.invitation-expired',
    'ratings.already-rated',
    'ratings.tags-do-not-fit',
  ],
  rateLimit: { perMinute: 30 },
})

import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'

export const markMessageRead = contract({
  name: 'notify.mark-message-read',
  summary: '把一条消息标为已读',
  kind: 'write',
  method: 'POST',
  path: '/my/messages/{messageId}/read',
  input: Type.Object({ messageId: Uuid }, { additionalProperties: false }),
  output: Type.Object({ id: Uuid }),
  errors: ['notify.message-not-found'],
})

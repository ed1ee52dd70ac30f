import { Type } from 'typebox'
import { contract, Nullable, PageQuery } from '../contract.ts'
import { Message } from './model.ts'

export const listMyMessages = contract({
  name: 'notify.list-my-messages',
  summary: '列出本人收到的消息，新的在前',
  kind: 'read',
  method: 'GET',
  path: '/my/messages',
  input: Type.Object({ ...PageQuery, unreadOnly: Type.Optional(Type.Boolean()) }, { additionalProperties: false }),
  output: Type.Object({
    items: Type.Array(Message),
    next: Nullable(Type.String()),
    unread: Type.Integer({ minimum: 0 }),
  }),
  errors: [],
  personal: true,
})

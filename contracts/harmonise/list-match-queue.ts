import { Type } from 'typebox'
import { contract, PageOf, PageQuery } from '../contract.ts'
import { NameKind, QueueEntry } from './model.ts'

export const listMatchQueue = contract({
  name: 'harmonise.list-match-queue',
  summary: '列出等人确认的名称及建议，同名的合为一条，用得多的在前',
  kind: 'read',
  method: 'GET',
  path: '/match-queue',
  input: Type.Object(
    {
      kind: NameKind,
      /** `unsure`: suggestions wait for an answer; `none`: nothing near was found. */
      state: Type.Optional(Type.Enum(['unsure', 'none'])),
      ...PageQuery,
    },
    { additionalProperties: false },
  ),
  output: PageOf(QueueEntry),
  errors: [],
})

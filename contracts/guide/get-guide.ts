import { Type } from 'typebox'
import { ItemCode } from '../catalogue/model.ts'
import { contract, DivisionCode, Timestamp } from '../contract.ts'
import { GuideDocument } from './model.ts'

export const getGuide = contract({
  name: 'guide.get-guide',
  summary: '一个事项在一个地区的办事指南；可查某一时刻生效的、某一时刻已公布的内容',
  kind: 'read',
  method: 'GET',
  path: '/guides/{divisionCode}/{itemCode}',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      itemCode: ItemCode,
      /** Instant of legal effect; now when not given. */
      at: Type.Optional(Timestamp),
      /** As it was known at that instant; now when not given. */
      knownAt: Type.Optional(Timestamp),
    },
    { additionalProperties: false },
  ),
  output: GuideDocument,
  errors: ['guide.not-found', 'guide.division-not-found'],
})

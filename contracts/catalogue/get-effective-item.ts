import { Type } from 'typebox'
import { contract, DivisionCode, Timestamp } from '../contract.ts'
import { EffectiveItem, ItemCode } from './model.ts'

export const getEffectiveItem = contract({
  name: 'catalogue.get-effective-item',
  summary: '一个事项在一个地区实际生效的内容；本级不办理时取最近的上级',
  kind: 'read',
  method: 'GET',
  path: '/divisions/{divisionCode}/items/{itemCode}',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      itemCode: ItemCode,
      /** Instant of legal effect; now when not given. */
      at: Type.Optional(Timestamp),
      /** As it was known at that instant; as known now when not given. */
      knownAt: Type.Optional(Timestamp),
    },
    { additionalProperties: false },
  ),
  output: EffectiveItem,
  errors: ['catalogue.item-not-implemented'],
})

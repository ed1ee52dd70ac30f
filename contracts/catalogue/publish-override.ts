import { Type } from 'typebox'
import { contract, DivisionCode, Timestamp, Uuid } from '../contract.ts'
import { Difference, ItemCode, LocalContent } from './model.ts'

export const publishOverride = contract({
  name: 'catalogue.publish-override',
  summary: '发布一个地区与基本事项不同的内容和本地信息；未列出的差异即取消',
  kind: 'write',
  method: 'POST',
  path: '/divisions/{divisionCode}/items/{itemCode}/overrides',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      itemCode: ItemCode,
      /** All differences from then on; they reach the divisions below, too. */
      differences: Type.Array(Difference, { maxItems: 30 }),
      /** Address, hours and telephones of this division's own window. */
      local: LocalContent,
      effectiveFrom: Type.Optional(Timestamp),
      effectiveUntil: Type.Optional(Timestamp),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ overrideVersionId: Uuid }),
  errors: ['catalogue.item-not-found', 'catalogue.period-invalid', 'catalogue.difference-refused'],
})

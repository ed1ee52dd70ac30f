import { Type } from 'typebox'
import { contract, Nullable, Timestamp } from '../contract.ts'
import { ChangeDraft, ChangeFinding } from './changes.ts'
import { ItemCode } from './model.ts'

export const checkChange = contract({
  name: 'catalogue.check-change',
  summary: '检查正在填写的修改：与届时内容的不同和不符合要求之处，不保存',
  kind: 'read',
  method: 'POST',
  path: '/change-check',
  input: Type.Object(
    {
      itemCode: ItemCode,
      draft: ChangeDraft,
      effectiveFrom: Type.Optional(Nullable(Timestamp)),
      effectiveUntil: Type.Optional(Nullable(Timestamp)),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ sentences: Type.Array(Type.String()), findings: Type.Array(ChangeFinding) }),
  errors: ['catalogue.period-invalid'],
  // While someone types, it is asked after every pause.
  rateLimit: { perMinute: 240 },
})

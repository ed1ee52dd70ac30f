import { Type } from 'typebox'
import { contract, Timestamp, Uuid } from '../contract.ts'
import { FormPage, ItemCode } from './model.ts'

export const publishForm = contract({
  name: 'catalogue.publish-form',
  summary: '发布一个基本事项的申请表单',
  kind: 'write',
  method: 'POST',
  path: '/basic-items/{itemCode}/forms',
  input: Type.Object(
    {
      itemCode: ItemCode,
      name: Type.String({ minLength: 1, maxLength: 100 }),
      /** 示例表单: made for the demo, not an official form. */
      sample: Type.Boolean(),
      /** JSON Schema 2020-12 of an object; every property with `title` and `x-element`. */
      schema: Type.Unknown(),
      pages: Type.Array(FormPage, { minItems: 1, maxItems: 20 }),
      effectiveFrom: Type.Optional(Timestamp),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ formVersionId: Uuid }),
  errors: ['catalogue.item-not-found', 'catalogue.form-invalid'],
})

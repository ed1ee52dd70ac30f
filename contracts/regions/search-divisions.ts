import { Type } from 'typebox'
import { contract, DivisionCode } from '../contract.ts'
import { DivisionWithPath } from './model.ts'

export const searchDivisions = contract({
  name: 'regions.search-divisions',
  summary: '按名称或代码查找行政区划',
  kind: 'read',
  method: 'GET',
  path: '/division-search',
  input: Type.Object(
    {
      /** Part of a name, or the beginning of a code. */
      q: Type.String({ minLength: 1, maxLength: 30 }),
      /** Only divisions in this one. */
      within: Type.Optional(DivisionCode),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ items: Type.Array(DivisionWithPath) }),
  errors: [],
})

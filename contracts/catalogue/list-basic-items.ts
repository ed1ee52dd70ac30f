import { Type } from 'typebox'
import { contract, DivisionCode, PageOf, PageQuery } from '../contract.ts'
import { BasicItem } from './model.ts'

export const listBasicItems = contract({
  name: 'catalogue.list-basic-items',
  summary: '按编码顺序列出基本目录中现行的事项',
  kind: 'read',
  method: 'GET',
  path: '/basic-items',
  input: Type.Object(
    {
      /** Part of the name or of the code. */
      q: Type.Optional(Type.String({ maxLength: 100 })),
      /** Whose own items; what counties have of their own is listed with their code alone. */
      ownerDivisionCode: Type.Optional(DivisionCode),
      ...PageQuery,
    },
    { additionalProperties: false },
  ),
  output: PageOf(BasicItem),
  errors: [],
})

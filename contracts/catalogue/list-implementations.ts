import { Type } from 'typebox'
import { contract, DivisionCode, PageOf, PageQuery, Uuid } from '../contract.ts'
import { Implementation, ItemCode } from './model.ts'

export const listImplementations = contract({
  name: 'catalogue.list-implementations',
  summary: '列出实施事项：哪个地区的哪个部门办理哪个基本事项',
  kind: 'read',
  method: 'GET',
  path: '/implementations',
  input: Type.Object(
    {
      itemCode: Type.Optional(ItemCode),
      /** This division alone, not those below it. */
      divisionCode: Type.Optional(DivisionCode),
      departmentId: Type.Optional(Uuid),
      ...PageQuery,
    },
    { additionalProperties: false },
  ),
  output: PageOf(Implementation),
  errors: [],
})

import { Type } from 'typebox'
import { contract, DivisionCode } from '../contract.ts'
import { Division } from './model.ts'

export const listDivisions = contract({
  name: 'regions.list-divisions',
  summary: '列出下级行政区划；不给上级代码时列出各省',
  kind: 'read',
  method: 'GET',
  path: '/divisions',
  input: Type.Object({ parentCode: Type.Optional(DivisionCode) }, { additionalProperties: false }),
  output: Type.Object({ items: Type.Array(Division) }),
  errors: [],
})

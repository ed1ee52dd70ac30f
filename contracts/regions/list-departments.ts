import { Type } from 'typebox'
import { contract, DivisionCode } from '../contract.ts'
import { Department } from './model.ts'

export const listDepartments = contract({
  name: 'regions.list-departments',
  summary: '列出一个行政区划的部门',
  kind: 'read',
  method: 'GET',
  path: '/departments',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      /** Also those of the divisions below. */
      includeBelow: Type.Optional(Type.Boolean({ default: false })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ items: Type.Array(Department) }),
  errors: [],
})

import { Type } from 'typebox'
import { contract, DivisionCode, Uuid } from '../contract.ts'
import { Implementation, ItemCode } from './model.ts'

export const createImplementation = contract({
  name: 'catalogue.create-implementation',
  summary: '认领一个基本事项：登记由本地区的哪个部门办理',
  kind: 'write',
  method: 'POST',
  path: '/implementations',
  input: Type.Object(
    {
      itemCode: ItemCode,
      divisionCode: DivisionCode,
      departmentId: Uuid,
      /** Demonstration copy: facts of another region shown for this one. */
      demo: Type.Optional(Type.Boolean({ default: false })),
    },
    { additionalProperties: false },
  ),
  output: Implementation,
  errors: [
    'catalogue.item-not-found',
    'catalogue.department-elsewhere',
    'catalogue.implementation-exists',
    'regions.department-not-found',
  ],
})

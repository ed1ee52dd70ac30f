import { Type } from 'typebox'
import { contract, DivisionCode } from '../contract.ts'
import { Department, departmentParticulars, ShortText } from './model.ts'

export const createDepartment = contract({
  name: 'regions.create-department',
  summary: '登记一个部门',
  kind: 'write',
  method: 'POST',
  path: '/departments',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      name: ShortText(100),
      shortName: ShortText(30),
      uscc: Type.String({ minLength: 18, maxLength: 18 }),
      ...departmentParticulars,
    },
    { additionalProperties: false },
  ),
  output: Department,
  errors: ['regions.division-not-found', 'regions.department-code-invalid', 'regions.department-code-taken'],
})

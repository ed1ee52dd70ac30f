import { Type } from 'typebox'
import { contract, DivisionCode } from '../contract.ts'
import { Department } from './model.ts'

const Text = (max: number) => Type.String({ minLength: 1, maxLength: max })

export const createDepartment = contract({
  name: 'regions.create-department',
  summary: '登记一个部门',
  kind: 'write',
  method: 'POST',
  path: '/departments',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      name: Text(100),
      shortName: Text(30),
      uscc: Type.String({ minLength: 18, maxLength: 18 }),
      address: Type.Optional(Text(200)),
      officeHours: Type.Optional(Text(200)),
      enquiryPhone: Type.Optional(Text(40)),
      complaintPhone: Type.Optional(Text(40)),
    },
    { additionalProperties: false },
  ),
  output: Department,
  errors: ['regions.division-not-found', 'regions.department-code-invalid', 'regions.department-code-taken'],
})

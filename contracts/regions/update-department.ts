import { Type } from 'typebox'
import { contract, Nullable, Uuid } from '../contract.ts'
import { Department, ShortText } from './model.ts'

export const updateDepartment = contract({
  name: 'regions.update-department',
  summary: '修改一个部门的资料；不给的项目不变，给空值的项目清除',
  kind: 'write',
  method: 'PATCH',
  path: '/departments/{departmentId}',
  input: Type.Object(
    {
      departmentId: Uuid,
      name: Type.Optional(ShortText(100)),
      shortName: Type.Optional(ShortText(30)),
      uscc: Type.Optional(Type.String({ minLength: 18, maxLength: 18 })),
      address: Type.Optional(Nullable(ShortText(200))),
      officeHours: Type.Optional(Nullable(ShortText(200))),
      enquiryPhone: Type.Optional(Nullable(ShortText(40))),
      complaintPhone: Type.Optional(Nullable(ShortText(40))),
    },
    { additionalProperties: false },
  ),
  output: Department,
  errors: ['regions.department-not-found', 'regions.department-code-invalid', 'regions.department-code-taken'],
})

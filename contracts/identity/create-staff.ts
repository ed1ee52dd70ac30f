import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { closed, Invitation, LoginName, Mobile, PersonName, StaffRoleCode } from './model.ts'

export const createStaff = contract({
  name: 'identity.create-staff',
  summary: '登记一名工作人员及其首个岗位，得到一次性邀请链接',
  kind: 'write',
  method: 'POST',
  path: '/staff',
  personal: true,
  input: closed({
    name: PersonName,
    loginName: LoginName,
    mobile: Type.Optional(Mobile),
    departmentId: Uuid,
    role: StaffRoleCode,
  }),
  output: Invitation,
  errors: ['regions.department-not-found', 'identity.login-name-taken'],
})

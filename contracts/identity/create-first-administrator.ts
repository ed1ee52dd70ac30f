import { Type } from 'typebox'
import { contract, DivisionCode, Uuid } from '../contract.ts'
import { closed, Invitation, LoginName, PersonName } from './model.ts'

export const createFirstAdministrator = contract({
  name: 'identity.create-first-administrator',
  summary: '初始化：设立首位系统管理员（仅限命令行）',
  kind: 'write',
  method: 'POST',
  path: '/first-administrator',
  personal: true,
  input: closed({
    divisionCode: DivisionCode,
    /**
     * Department of the post. Without it a place-holder is registered whose name says 待登记 and whose credit code has a
     * subject part of zeros, which is never allotted; the administrator then puts in the real one.
     */
    departmentId: Type.Optional(Uuid),
    name: Type.Optional(PersonName),
    loginName: Type.Optional(LoginName),
  }),
  output: Invitation,
  errors: [
    'regions.division-not-found',
    'regions.department-not-found',
    'identity.administrator-exists',
    'identity.login-name-taken',
  ],
})

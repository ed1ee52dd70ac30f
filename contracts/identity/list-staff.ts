import { Type } from 'typebox'
import { contract, DivisionCode, PageOf, PageQuery, Uuid } from '../contract.ts'
import { closed, StaffMember } from './model.ts'

export const listStaff = contract({
  name: 'identity.list-staff',
  summary: '列出本级及下级的工作人员',
  kind: 'read',
  method: 'GET',
  path: '/staff',
  personal: true,
  input: closed({
    /** Staff of departments in this division and below; the administrator's own division when absent. */
    divisionCode: Type.Optional(DivisionCode),
    departmentId: Type.Optional(Uuid),
    /** Beginning of a login name. */
    loginName: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    includeDisabled: Type.Optional(Type.Boolean({ default: false })),
    ...PageQuery,
  }),
  output: PageOf(StaffMember),
  errors: [],
})

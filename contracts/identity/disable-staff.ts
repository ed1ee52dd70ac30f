import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { closed } from './model.ts'

export const disableStaff = contract({
  name: 'identity.disable-staff',
  summary: '停用工作人员账号：收回全部岗位，登录立即失效',
  kind: 'write',
  method: 'POST',
  path: '/staff/{personId}/disable',
  input: closed({ personId: Uuid }),
  output: Type.Object({}),
  errors: ['identity.staff-not-found', 'identity.staff-disabled', 'identity.own-account'],
})

import { contract, Uuid } from '../contract.ts'
import { closed, Invitation } from './model.ts'

export const inviteStaff = contract({
  name: 'identity.invite-staff',
  summary: '重新生成一次性邀请链接（原链接和原密码随即失效）',
  kind: 'write',
  method: 'POST',
  path: '/staff/{personId}/invitations',
  personal: true,
  input: closed({ personId: Uuid }),
  output: Invitation,
  errors: ['identity.staff-not-found', 'identity.staff-disabled', 'identity.own-account'],
})

import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { closed, NewPassword } from './model.ts'

export const redeemInvitation = contract({
  name: 'identity.redeem-invitation',
  summary: '用一次性邀请设置密码，启用工作人员账号',
  kind: 'write',
  method: 'POST',
  path: '/invitations/redeem',
  rateLimit: { perMinute: 60 },
  input: closed({
    /** The fragment of the invitation's link. */
    token: Type.String({ minLength: 20, maxLength: 100 }),
    password: NewPassword,
  }),
  output: Type.Object({ loginName: Type.String() }),
  errors: ['identity.invitation-invalid', 'identity.password-too-weak'],
})

import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { closed, NewPassword, PasswordText } from './model.ts'

export const changePassword = contract({
  name: 'identity.change-password',
  summary: '修改密码；其他设备上的登录随即失效',
  kind: 'write',
  method: 'POST',
  path: '/me/password',
  rateLimit: { perMinute: 10 },
  input: closed({ currentPassword: PasswordText, newPassword: NewPassword }),
  output: Type.Object({}),
  errors: ['identity.current-password-wrong', 'identity.password-too-weak'],
})

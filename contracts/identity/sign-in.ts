import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { closed, Me, PasswordText } from './model.ts'

/**
 * A member of staff with several posts acts in the one held longest until `identity.choose-post` picks another. A wrong
 * login and a wrong password give the same answer in the same time, and so does a login that is locked.
 */
export const signIn = contract({
  name: 'identity.sign-in',
  summary: '登录：证件号码、手机号或工作人员登录名，加密码',
  kind: 'write',
  method: 'POST',
  path: '/session',
  rateLimit: { perMinute: 60 },
  personal: true,
  input: closed({ login: Type.String({ minLength: 1, maxLength: 60 }), password: PasswordText }),
  output: Me,
  errors: ['identity.sign-in-refused', 'identity.no-post'],
})

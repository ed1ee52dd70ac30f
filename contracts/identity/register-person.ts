import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { closed, IdentityNumber, Mobile, NewPassword, PersonName } from './model.ts'

export const registerPerson = contract({
  name: 'identity.register-person',
  summary: '个人注册账号',
  kind: 'write',
  method: 'POST',
  path: '/persons',
  rateLimit: { perMinute: 30 },
  input: closed({ name: PersonName, identityNumber: IdentityNumber, mobile: Mobile, password: NewPassword }),
  output: Type.Object({ personId: Uuid }),
  errors: ['identity.identity-number-invalid', 'identity.password-too-weak', 'identity.registration-refused'],
})

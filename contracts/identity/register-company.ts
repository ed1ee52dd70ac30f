import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { Company, closed } from './model.ts'

export const registerCompany = contract({
  name: 'identity.register-company',
  summary: '以法定代表人身份登记一家企业',
  kind: 'write',
  method: 'POST',
  path: '/companies',
  rateLimit: { perMinute: 30 },
  input: closed({
    uscc: Type.String({ minLength: 18, maxLength: 18 }),
    name: Type.String({ minLength: 2, maxLength: 100, pattern: '^[^=+@\\s-]' }),
  }),
  output: Company,
  errors: ['identity.company-code-invalid', 'identity.company-taken'],
})

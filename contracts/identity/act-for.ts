import { contract, Nullable, Uuid } from '../contract.ts'
import { closed, Me } from './model.ts'

export const actFor = contract({
  name: 'identity.act-for',
  summary: '切换办事身份：代表一家企业，或本人（空值）',
  kind: 'write',
  method: 'PUT',
  path: '/session/acting-for',
  personal: true,
  input: closed({ companyId: Nullable(Uuid) }),
  output: Me,
  errors: ['identity.not-an-agent'],
})

import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { closed } from './model.ts'

export const endAgent = contract({
  name: 'identity.end-agent',
  summary: '终止一名经办人的授权，立即生效',
  kind: 'write',
  method: 'DELETE',
  path: '/companies/{companyId}/agents/{agentId}',
  input: closed({ companyId: Uuid, agentId: Uuid }),
  output: Type.Object({}),
  errors: ['identity.company-not-found', 'identity.agent-not-found', 'identity.legal-representative-stays'],
})

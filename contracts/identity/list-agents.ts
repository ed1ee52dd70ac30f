import { Type } from 'typebox'
import { contract, Nullable, Timestamp, Uuid } from '../contract.ts'
import { closed } from './model.ts'

export const listAgents = contract({
  name: 'identity.list-agents',
  summary: '列出一家企业的经办人',
  kind: 'read',
  method: 'GET',
  path: '/companies/{companyId}/agents',
  personal: true,
  input: closed({ companyId: Uuid }),
  output: Type.Object({
    items: Type.Array(
      Type.Object({
        agentId: Uuid,
        maskedName: Type.String(),
        isLegalRepresentative: Type.Boolean(),
        validFrom: Timestamp,
        validUntil: Nullable(Timestamp),
      }),
    ),
  }),
  errors: ['identity.company-not-found'],
})

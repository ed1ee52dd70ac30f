import { Type } from 'typebox'
import { contract, Nullable, Timestamp, Uuid } from '../contract.ts'
import { closed, IdentityNumber, PersonName } from './model.ts'

export const grantAgent = contract({
  name: 'identity.grant-agent',
  summary: '法定代表人授权一名已注册的经办人',
  kind: 'write',
  method: 'POST',
  path: '/companies/{companyId}/agents',
  rateLimit: { perMinute: 10 },
  input: closed({
    companyId: Uuid,
    name: PersonName,
    identityNumber: IdentityNumber,
    /** The agency ends then; without it, it lasts until it is ended. */
    validUntil: Type.Optional(Timestamp),
  }),
  output: Type.Object({ agentId: Uuid, maskedName: Type.String(), validUntil: Nullable(Timestamp) }),
  errors: [
    'identity.company-not-found',
    'identity.agent-not-found',
    'identity.already-agent',
    'identity.period-invalid',
  ],
})

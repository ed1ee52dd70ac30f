import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { LicenceStateAnswer, REVOCATION_ACTS, type RevocationAct } from './model.ts'

export const revokeLicence = contract({
  name: 'licences.revoke-licence',
  summary: '撤销、注销或吊销证照',
  kind: 'write',
  method: 'POST',
  path: '/licences/{licenceId}/revoke',
  input: Type.Object(
    {
      licenceId: Uuid,
      act: Type.Enum(Object.keys(REVOCATION_ACTS) as RevocationAct[]),
      reason: Type.String({ minLength: 1, maxLength: 500 }),
    },
    { additionalProperties: false },
  ),
  output: LicenceStateAnswer,
  errors: ['licences.not-found', 'licences.act-impossible'],
})

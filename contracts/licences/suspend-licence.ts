import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { LicenceStateAnswer } from './model.ts'

export const suspendLicence = contract({
  name: 'licences.suspend-licence',
  summary: '暂扣证照',
  kind: 'write',
  method: 'POST',
  path: '/licences/{licenceId}/suspend',
  input: Type.Object(
    { licenceId: Uuid, reason: Type.String({ minLength: 1, maxLength: 500 }) },
    { additionalProperties: false },
  ),
  output: LicenceStateAnswer,
  errors: ['licences.not-found', 'licences.act-impossible'],
})

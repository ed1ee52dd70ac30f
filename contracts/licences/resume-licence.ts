import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { LicenceStateAnswer } from './model.ts'

export const resumeLicence = contract({
  name: 'licences.resume-licence',
  summary: '发还暂扣的证照',
  kind: 'write',
  method: 'POST',
  path: '/licences/{licenceId}/resume',
  input: Type.Object(
    { licenceId: Uuid, reason: Type.String({ minLength: 1, maxLength: 500 }) },
    { additionalProperties: false },
  ),
  output: LicenceStateAnswer,
  errors: ['licences.not-found', 'licences.act-impossible'],
})

import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { Licence } from './model.ts'

export const getLicence = contract({
  name: 'licences.get-licence',
  summary: '查看一份证照的全部信息和签名',
  kind: 'read',
  method: 'GET',
  path: '/licences/{licenceId}',
  input: Type.Object({ licenceId: Uuid }, { additionalProperties: false }),
  output: Licence,
  errors: ['licences.not-found', 'platform.erased'],
  personal: true,
})

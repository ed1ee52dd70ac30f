import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { LicenceType } from './model.ts'

export const listLicenceTypes = contract({
  name: 'dictionary.list-licence-types',
  summary: '列出证照类型及其代码',
  kind: 'read',
  method: 'GET',
  path: '/licence-types',
  input: Type.Object({}, { additionalProperties: false }),
  output: Type.Object({ items: Type.Array(LicenceType) }),
  errors: [],
})

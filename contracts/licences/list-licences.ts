import { Type } from 'typebox'
import { contract, PageOf, PageQuery } from '../contract.ts'
import { LicenceStateCode, LicenceSummary } from './model.ts'

export const listLicences = contract({
  name: 'licences.list-licences',
  summary: '列出本部门颁发的证照，新的在前',
  kind: 'read',
  method: 'GET',
  path: '/licences',
  input: Type.Object(
    {
      ...PageQuery,
      state: Type.Optional(LicenceStateCode),
      licenceTypeCode: Type.Optional(Type.String({ maxLength: 21 })),
      /** Whole number, with or without its hyphens. */
      number: Type.Optional(Type.String({ maxLength: 40 })),
    },
    { additionalProperties: false },
  ),
  output: PageOf(LicenceSummary),
  errors: [],
  personal: true,
})

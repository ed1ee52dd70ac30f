import { Type } from 'typebox'
import { contract, PageOf, PageQuery } from '../contract.ts'
import { LicenceSummary } from './model.ts'

export const listMyLicences = contract({
  name: 'licences.list-my-licences',
  summary: '列出本人（或所代表企业）的证照，新的在前',
  kind: 'read',
  method: 'GET',
  path: '/my/licences',
  input: Type.Object(PageQuery, { additionalProperties: false }),
  output: PageOf(LicenceSummary),
  errors: [],
  personal: true,
})

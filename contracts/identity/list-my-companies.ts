import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { Company, NoInput } from './model.ts'

export const listMyCompanies = contract({
  name: 'identity.list-my-companies',
  summary: '列出本人可以代表的企业',
  kind: 'read',
  method: 'GET',
  path: '/companies',
  personal: true,
  input: NoInput,
  output: Type.Object({ items: Type.Array(Company) }),
  errors: [],
})

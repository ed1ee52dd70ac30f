import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { Receipt } from './model.ts'

export const getReceipt = contract({
  name: 'cases.get-receipt',
  summary: '查看收件回执',
  kind: 'read',
  personal: true,
  method: 'GET',
  path: '/my/cases/{caseId}/receipt',
  input: Type.Object({ caseId: Uuid }, { additionalProperties: false }),
  output: Receipt,
  errors: ['cases.not-found'],
})

import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { Receipt } from './model.ts'

export const submitCase = contract({
  name: 'cases.submit-case',
  summary: '提交申请，取得收件回执',
  kind: 'write',
  method: 'POST',
  path: '/my/cases/{caseId}/submission',
  input: Type.Object({ caseId: Uuid }, { additionalProperties: false }),
  output: Receipt,
  errors: [
    'cases.not-found',
    'cases.transition-impossible',
    'cases.item-ended',
    'cases.answers-incomplete',
    'cases.materials-missing',
  ],
})

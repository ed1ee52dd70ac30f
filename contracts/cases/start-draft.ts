import { Type } from 'typebox'
import { contract, DivisionCode, Uuid } from '../contract.ts'

export const startDraft = contract({
  name: 'cases.start-draft',
  summary: '开始填写申请；已有未提交的草稿时接着填写',
  kind: 'write',
  method: 'POST',
  path: '/my/cases',
  input: Type.Object(
    { divisionCode: DivisionCode, itemCode: Type.String({ minLength: 1, maxLength: 40 }) },
    { additionalProperties: false },
  ),
  output: Type.Object({ caseId: Uuid, resumed: Type.Boolean() }),
  errors: [
    'cases.item-not-found',
    'cases.no-online-form',
    'cases.only-for-persons',
    'cases.only-for-companies',
    'cases.applicant-unknown',
    'cases.too-many-drafts',
  ],
  rateLimit: { perMinute: 30 },
})

import { Type } from 'typebox'
import { contract, DivisionCode, Uuid } from '../contract.ts'

export const startDraft = contract({
  name: 'cases.start-draft',
  summary: '开始填写申请；已有未提交的草稿时接着填写',
  kind: 'write',
  method: 'POST',
  path: '/my/cases',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      itemCode: Type.String({ minLength: 1, maxLength: 40 }),
      /**
       * Answers to all of the item's situation questions, as text (`true`, `120`, the value of an option): the draft asks for exactly
       * what they call for. Without them, what depends on a situation may be handed in and is not demanded.
       */
      situationAnswers: Type.Optional(
        Type.Record(Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,39}$' }), Type.String({ maxLength: 60 }), {
          maxProperties: 20,
        }),
      ),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ caseId: Uuid, resumed: Type.Boolean() }),
  errors: [
    'cases.item-not-found',
    'cases.situation-incomplete',
    'cases.no-online-form',
    'cases.only-for-persons',
    'cases.only-for-companies',
    'cases.applicant-unknown',
    'cases.too-many-drafts',
  ],
  rateLimit: { perMinute: 30 },
})

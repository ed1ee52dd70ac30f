import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer } from './model.ts'

export const resubmitCase = contract({
  name: 'cases.resubmit-case',
  summary: '按补正通知提交补正；只能修改通知中列出的内容',
  kind: 'write',
  method: 'POST',
  path: '/my/cases/{caseId}/resubmission',
  input: Type.Object(
    {
      caseId: Uuid,
      /** New answers to the named fields, by field name; materials are uploaded before. */
      answers: Type.Record(Type.String(), Type.Unknown()),
    },
    { additionalProperties: false },
  ),
  output: ActionAnswer,
  errors: [
    'cases.not-found',
    'cases.transition-impossible',
    'cases.correction-field-closed',
    'cases.correction-incomplete',
    'cases.answers-incomplete',
    'cases.answers-too-large',
  ],
})

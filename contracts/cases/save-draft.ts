import { Type } from 'typebox'
import { contract, Timestamp, Uuid } from '../contract.ts'

export const saveDraft = contract({
  name: 'cases.save-draft',
  summary: '保存申请表的一页；没有填好的内容也会保存，并逐项提示',
  kind: 'write',
  method: 'PUT',
  path: '/my/cases/{caseId}/draft/{page}',
  input: Type.Object(
    {
      caseId: Uuid,
      page: Type.String({ minLength: 1, maxLength: 60 }),
      /** Answers of this page by field name; a field left out or null is emptied. */
      answers: Type.Record(Type.String(), Type.Unknown()),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    savedAt: Timestamp,
    /** What is wrong on this page, by JSON pointer into the answers; empty: go on. */
    faults: Type.Array(Type.Object({ path: Type.String(), message: Type.String() })),
  }),
  errors: [
    'cases.not-found',
    'cases.not-editable',
    'cases.page-unknown',
    'cases.answers-unknown',
    'cases.answers-too-large',
  ],
})

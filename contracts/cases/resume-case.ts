import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer, ExpectedVersion } from './model.ts'

export const resumeCase = contract({
  name: 'cases.resume-case',
  summary: '结束特别程序，恢复计时',
  kind: 'write',
  method: 'POST',
  path: '/cases/{caseId}/resumption',
  input: Type.Object(
    {
      caseId: Uuid,
      expectedVersion: ExpectedVersion,
      note: Type.Optional(Type.String({ maxLength: 500 })),
    },
    { additionalProperties: false },
  ),
  output: ActionAnswer,
  errors: ['cases.not-found', 'cases.changed-meanwhile', 'cases.transition-impossible'],
})

import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer } from './model.ts'

export const withdrawCase = contract({
  name: 'cases.withdraw-case',
  summary: '在决定作出之前撤回申请',
  kind: 'write',
  method: 'POST',
  path: '/my/cases/{caseId}/withdrawal',
  input: Type.Object(
    { caseId: Uuid, reason: Type.Optional(Type.String({ maxLength: 500 })) },
    { additionalProperties: false },
  ),
  output: ActionAnswer,
  errors: ['cases.not-found', 'cases.transition-impossible'],
})

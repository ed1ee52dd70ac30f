import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer, ExpectedVersion, Reason } from './model.ts'

export const completeStep = contract({
  name: 'cases.complete-step',
  summary: '完成当前审查环节',
  kind: 'write',
  method: 'POST',
  path: '/cases/{caseId}/steps/{stepId}/completion',
  input: Type.Object(
    {
      caseId: Uuid,
      expectedVersion: ExpectedVersion,
      stepId: Type.String({ minLength: 1, maxLength: 40 }),
      opinion: Reason,
    },
    { additionalProperties: false },
  ),
  output: ActionAnswer,
  errors: ['cases.not-found', 'cases.changed-meanwhile', 'cases.transition-impossible', 'cases.step-not-current'],
})

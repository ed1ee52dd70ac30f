import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer, ExpectedVersion, Reason } from './model.ts'

export const returnStep = contract({
  name: 'cases.return-step',
  summary: '退回上一审查环节',
  kind: 'write',
  method: 'POST',
  path: '/cases/{caseId}/step-return',
  input: Type.Object(
    {
      caseId: Uuid,
      expectedVersion: ExpectedVersion,
      reasons: Reason,
    },
    { additionalProperties: false },
  ),
  output: ActionAnswer,
  errors: ['cases.not-found', 'cases.changed-meanwhile', 'cases.transition-impossible', 'cases.no-earlier-step'],
})

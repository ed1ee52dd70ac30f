import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer, ExpectedVersion, Reason } from './model.ts'

export const rejectCase = contract({
  name: 'cases.reject-case',
  summary: '决定不予受理，说明理由',
  kind: 'write',
  method: 'POST',
  path: '/cases/{caseId}/rejection',
  input: Type.Object(
    {
      caseId: Uuid,
      expectedVersion: ExpectedVersion,
      reasons: Reason,
    },
    { additionalProperties: false },
  ),
  output: ActionAnswer,
  errors: ['cases.not-found', 'cases.changed-meanwhile', 'cases.transition-impossible'],
})

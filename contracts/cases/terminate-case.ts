import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer, ExpectedVersion, Reason } from './model.ts'

export const terminateCase = contract({
  name: 'cases.terminate-case',
  summary: '终止办理（逾期未补正，或者申请人死亡、终止等）',
  kind: 'write',
  method: 'POST',
  path: '/cases/{caseId}/termination',
  input: Type.Object(
    {
      caseId: Uuid,
      expectedVersion: ExpectedVersion,
      reasons: Reason,
    },
    { additionalProperties: false },
  ),
  output: ActionAnswer,
  errors: ['cases.not-found', 'cases.changed-meanwhile', 'cases.transition-impossible', 'cases.correction-not-overdue'],
})

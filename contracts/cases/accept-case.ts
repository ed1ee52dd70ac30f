import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer, ExpectedVersion } from './model.ts'

export const acceptCase = contract({
  name: 'cases.accept-case',
  summary: '受理申请',
  kind: 'write',
  method: 'POST',
  path: '/cases/{caseId}/acceptance',
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

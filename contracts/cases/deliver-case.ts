import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer, DeliveryMethodCode, ExpectedVersion } from './model.ts'

export const deliverCase = contract({
  name: 'cases.deliver-case',
  summary: '送达决定和证照，办结',
  kind: 'write',
  method: 'POST',
  path: '/cases/{caseId}/delivery',
  input: Type.Object(
    {
      caseId: Uuid,
      expectedVersion: ExpectedVersion,
      method: DeliveryMethodCode,
      note: Type.Optional(Type.String({ maxLength: 500 })),
    },
    { additionalProperties: false },
  ),
  output: ActionAnswer,
  errors: ['cases.not-found', 'cases.changed-meanwhile', 'cases.transition-impossible'],
})

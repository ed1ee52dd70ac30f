import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer, ExpectedVersion, Reason } from './model.ts'

export const decideCase = contract({
  name: 'cases.decide-case',
  summary: '作出准予或者不予许可的决定',
  kind: 'write',
  method: 'POST',
  path: '/cases/{caseId}/decision',
  input: Type.Object(
    {
      caseId: Uuid,
      expectedVersion: ExpectedVersion,
      result: Type.Enum(['approved', 'refused']),
      /** Needed for a refusal. */
      reasons: Type.Optional(Reason),
      /** Review and litigation, as told with a refusal; left out: as the item publishes them. */
      remedies: Type.Optional(Reason),
      /** Needed when the day has passed; published with the decision. */
      overdueReason: Type.Optional(Reason),
    },
    { additionalProperties: false },
  ),
  output: ActionAnswer,
  errors: [
    'cases.not-found',
    'cases.changed-meanwhile',
    'cases.transition-impossible',
    'cases.steps-unfinished',
    'cases.reasons-missing',
    'cases.overdue-reason-missing',
    'cases.licence-facts-missing',
  ],
})

import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { DecisionMade } from './model.ts'

export const undoMatchDecision = contract({
  name: 'harmonise.undo-match-decision',
  summary: '撤销一项匹配决定，受影响的内容重新匹配',
  kind: 'write',
  method: 'POST',
  path: '/match-decisions/{decisionId}/undo',
  input: Type.Object({ decisionId: Uuid }, { additionalProperties: false }),
  output: DecisionMade,
  errors: ['harmonise.decision-not-found', 'harmonise.decision-undone'],
})

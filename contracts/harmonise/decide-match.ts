import { Type } from 'typebox'
import { contract, Nullable } from '../contract.ts'
import { DecisionMade, NameKind } from './model.ts'

export const decideMatch = contract({
  name: 'harmonise.decide-match',
  summary: '决定一个事项或材料名称是什么；对所有地区的同名内容都有效',
  kind: 'write',
  method: 'POST',
  path: '/match-decisions',
  input: Type.Object(
    {
      kind: NameKind,
      name: Type.String({ minLength: 1, maxLength: 500 }),
      /** Code of the basic item or of the material type; null: none of them. */
      target: Nullable(Type.String({ maxLength: 100 })),
    },
    { additionalProperties: false },
  ),
  output: DecisionMade,
  errors: ['harmonise.item-unknown', 'harmonise.type-unknown'],
})

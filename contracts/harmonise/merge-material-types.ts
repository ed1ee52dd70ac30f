import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { DecisionMade } from './model.ts'

export const mergeMaterialTypes = contract({
  name: 'harmonise.merge-material-types',
  summary: '把一个材料类型并入另一个；两者此后是同一种材料',
  kind: 'write',
  method: 'POST',
  path: '/material-type-merges',
  input: Type.Object(
    {
      from: Type.String({ maxLength: 100 }),
      into: Type.String({ maxLength: 100 }),
    },
    { additionalProperties: false },
  ),
  output: DecisionMade,
  errors: ['harmonise.type-unknown', 'harmonise.merge-invalid'],
})

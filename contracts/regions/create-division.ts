import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { Division, ShortText } from './model.ts'

export const createDivision = contract({
  name: 'regions.create-division',
  summary: '增加一个乡镇或街道',
  kind: 'write',
  method: 'POST',
  path: '/divisions',
  input: Type.Object(
    {
      /** Nine digits: the county's six and three of its own (GB/T 10114). */
      code: Type.String({ pattern: '^[0-9]{9}$' }),
      name: ShortText(60),
    },
    { additionalProperties: false },
  ),
  output: Division,
  errors: ['regions.division-not-found', 'regions.division-code-taken'],
})

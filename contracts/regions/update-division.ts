import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { Division, ShortText } from './model.ts'

export const updateDivision = contract({
  name: 'regions.update-division',
  summary: '修改乡镇或街道的名称',
  kind: 'write',
  method: 'PATCH',
  path: '/divisions/{divisionCode}',
  input: Type.Object(
    { divisionCode: Type.String({ pattern: '^[0-9]{9}$' }), name: ShortText(60) },
    { additionalProperties: false },
  ),
  output: Division,
  errors: ['regions.division-not-found'],
})

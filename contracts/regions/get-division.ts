import { Type } from 'typebox'
import { contract, DivisionCode } from '../contract.ts'
import { DivisionWithPath } from './model.ts'

export const getDivision = contract({
  name: 'regions.get-division',
  summary: '查看一个行政区划及其上级',
  kind: 'read',
  method: 'GET',
  path: '/divisions/{divisionCode}',
  input: Type.Object({ divisionCode: DivisionCode }, { additionalProperties: false }),
  output: DivisionWithPath,
  errors: ['regions.division-not-found'],
})

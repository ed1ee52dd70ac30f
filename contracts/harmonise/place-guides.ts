import { Type } from 'typebox'
import { contract, DivisionCode, Nullable, PageOf, PageQuery, Timestamp, Uuid } from '../contract.ts'

const strict = { additionalProperties: false } as const

/** Guides come into force when they are taken in; this tries those again that could not, once a department or an item was added. */
export const placeGuides = contract({
  name: 'harmonise.place-guides',
  summary: '让一个地区及以下尚未生效的观测指南在当地生效，直到统一',
  kind: 'write',
  method: 'POST',
  path: '/divisions/{divisionCode}/placements',
  input: Type.Object({ divisionCode: DivisionCode }, strict),
  output: Type.Object({ placed: Type.Integer({ minimum: 0 }), refused: Type.Integer({ minimum: 0 }) }),
  errors: [],
})

export const listUnplacedGuides = contract({
  name: 'harmonise.list-unplaced-guides',
  summary: '列出不能在当地生效的观测指南及其原因',
  kind: 'read',
  method: 'GET',
  path: '/unplaced-guides',
  input: Type.Object({ divisionCode: Type.Optional(DivisionCode), ...PageQuery }, strict),
  output: PageOf(
    Type.Object({
      guideId: Uuid,
      itemName: Type.String(),
      divisionCode: DivisionCode,
      department: Nullable(Type.String()),
      reason: Type.String(),
      triedAt: Timestamp,
    }),
  ),
  errors: [],
})

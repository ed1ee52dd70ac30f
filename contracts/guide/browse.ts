import { Type } from 'typebox'
import { contract, DivisionCode, Uuid } from '../contract.ts'
import { Audience, GuideSummary } from './model.ts'

const Theme = Type.Object({ name: Type.String(), count: Type.Integer({ minimum: 1 }) })

export const browse = contract({
  name: 'guide.browse',
  summary: '一个地区的办事主题与部门，各附事项数；没有事项的不列',
  kind: 'read',
  method: 'GET',
  path: '/guide-categories',
  input: Type.Object(
    { divisionCode: DivisionCode, audience: Type.Optional(Audience) },
    { additionalProperties: false },
  ),
  output: Type.Object({
    total: Type.Integer(),
    personThemes: Type.Array(Theme),
    corporateThemes: Type.Array(Theme),
    departments: Type.Array(Type.Object({ id: Uuid, name: Type.String(), count: Type.Integer({ minimum: 1 }) })),
    popular: Type.Array(GuideSummary),
  }),
  errors: ['guide.division-not-found'],
})

import { Type } from 'typebox'
import { ItemCode } from '../catalogue/model.ts'
import { contract, DivisionCode, PageOf, PageQuery, Uuid } from '../contract.ts'
import { GradeName, RatingEntry } from './model.ts'

export const listRatings = contract({
  name: 'ratings.list-ratings',
  summary: '本地区收到的评价，差评在前，不显示办事人和经办人',
  kind: 'read',
  method: 'GET',
  path: '/ratings',
  input: Type.Object(
    {
      /** Within the supervisor's own division; that division when not given. */
      divisionCode: Type.Optional(DivisionCode),
      departmentId: Type.Optional(Uuid),
      itemCode: Type.Optional(ItemCode),
      grade: Type.Optional(GradeName),
      ...PageQuery,
    },
    { additionalProperties: false },
  ),
  output: PageOf(RatingEntry),
  errors: [],
  personal: true,
})

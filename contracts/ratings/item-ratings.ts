import { Type } from 'typebox'
import { ItemCode } from '../catalogue/model.ts'
import { contract, DivisionCode, Nullable } from '../contract.ts'
import { GradeName } from './model.ts'

export const itemRatings = contract({
  name: 'ratings.item-ratings',
  summary: '一个事项在一个地区的评价分布；人数过少的不显示',
  kind: 'read',
  method: 'GET',
  path: '/items/{itemCode}/ratings',
  input: Type.Object({ itemCode: ItemCode, divisionCode: DivisionCode }, { additionalProperties: false }),
  output: Type.Object({
    /** Null when fewer than five people have rated. */
    total: Nullable(Type.Integer()),
    /** One row a grade, best first; a count is null where showing it would tell how a few single people voted. */
    distribution: Type.Array(
      Type.Object({ grade: GradeName, gradeName: Type.String(), count: Nullable(Type.Integer()) }),
    ),
    /** 满意率: very good, good and fair among all, in whole percent; null where a count behind it is hidden. */
    satisfiedPercent: Nullable(Type.Integer({ minimum: 0, maximum: 100 })),
  }),
  errors: [],
})

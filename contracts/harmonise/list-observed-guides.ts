import { Type } from 'typebox'
import { ItemCode } from '../catalogue/model.ts'
import { contract, DivisionCode, PageOf, PageQuery } from '../contract.ts'
import { MatchStateCode, ObservedGuide } from './model.ts'

export const listObservedGuides = contract({
  name: 'harmonise.list-observed-guides',
  summary: '列出观测到的各地办事指南，最近导入的在前',
  kind: 'read',
  method: 'GET',
  path: '/observed-guides',
  input: Type.Object(
    {
      state: Type.Optional(MatchStateCode),
      /** This division and those below it. */
      divisionCode: Type.Optional(DivisionCode),
      itemCode: Type.Optional(ItemCode),
      reference: Type.Optional(Type.Boolean()),
      q: Type.Optional(Type.String({ maxLength: 100 })),
      ...PageQuery,
    },
    { additionalProperties: false },
  ),
  output: PageOf(ObservedGuide),
  errors: ['harmonise.item-unknown'],
})

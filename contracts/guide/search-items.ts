import { Type } from 'typebox'
import { contract, DivisionCode, Nullable, Uuid } from '../contract.ts'
import { Audience, GuideSummary, ItemMention } from './model.ts'

export const searchItems = contract({
  name: 'guide.search-items',
  summary: '按日常说法查找一个地区的事项；不给关键词时按主题或部门列出',
  kind: 'read',
  method: 'GET',
  path: '/guide-search',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      q: Type.Optional(Type.String({ maxLength: 100 })),
      audience: Type.Optional(Audience),
      /** Name of a theme as `browse` gives it. */
      theme: Type.Optional(Type.String({ maxLength: 40 })),
      departmentId: Type.Optional(Uuid),
      page: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 1 })),
      pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    /** `words`: the question was understood; `nearest`: it was not, these names come nearest; `all`: no words were given. */
    match: Type.Enum(['words', 'nearest', 'all']),
    /** How the question was read, where it was typed in pinyin or with a slip: 您是不是要找…; null where it was taken as typed. */
    meant: Nullable(Type.String()),
    /** Carried out in this division or above it, best first. */
    items: Type.Array(GuideSummary),
    /** Number of items carried out here that fit, over all pages. */
    total: Type.Integer(),
    /** In the catalogue and fitting, but nobody carries them out for this division: 本地暂未开通. On the first page alone. */
    notOpenHere: Type.Array(ItemMention),
    /** Frequently used items of this division, offered where nothing fits. */
    popular: Type.Array(GuideSummary),
  }),
  errors: ['guide.division-not-found'],
})

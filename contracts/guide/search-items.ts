import { Type } from 'typebox'
import { contract, DivisionCode, Uuid } from '../contract.ts'
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
    /**
     * `words`: the words asked for were found; `part`: they are part of a name; `nearest`: nothing fits, these names come
     * nearest; `all`: no words were given.
     */
    match: Type.Enum(['words', 'part', 'nearest', 'all']),
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

import { type Static, Type } from 'typebox'
import { contract, DivisionCode, Nullable, PageQuery, Timestamp, Uuid } from '../contract.ts'
import { MatchedItem } from './model.ts'

const strict = { additionalProperties: false } as const

/** Why a matched guide is not in force in its place, by the code of what refused it; codes beyond these are told by their sentence alone. */
export const UNPLACED_REASONS: Readonly<Record<string, string>> = {
  'catalogue.department-needed': '没有确定办理部门',
  'catalogue.department-elsewhere': '部门不在该地区',
  'catalogue.observed-malformed': '内容不符合格式',
  'catalogue.item-not-found': '没有生效的标准',
  'harmonise.nothing-stated': '没有写明任何要素',
}

export const UnplacedReasonCode = Type.String({ pattern: '^[a-z]+\\.[a-z-]{1,60}$' })

/** Guides come into force when they are taken in; this tries those again that could not, once a department or an item was added. */
export const placeGuides = contract({
  name: 'harmonise.place-guides',
  summary: '让一个地区及以下尚未生效的观测指南在当地生效，直到统一；一次至多 200 份',
  kind: 'write',
  method: 'POST',
  path: '/divisions/{divisionCode}/placements',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      /** These alone; all of the division when not given. */
      guideIds: Type.Optional(Type.Array(Uuid, { minItems: 1, maxItems: 200, uniqueItems: true })),
      /** Who carries the item out, where the guide does not tell it for certain. */
      departmentId: Type.Optional(Uuid),
      /** Those alone that were refused for this reason. */
      reasonCode: Type.Optional(UnplacedReasonCode),
      /** Those alone that were not tried since: so that many are gone through, each once, in several requests. */
      triedBefore: Type.Optional(Timestamp),
    },
    strict,
  ),
  output: Type.Object({
    placed: Type.Integer({ minimum: 0 }),
    refused: Type.Integer({ minimum: 0 }),
    /** There may be others which this request did not come to. */
    more: Type.Boolean(),
    /** Given as `triedBefore`, the next request leaves out what this one tried. */
    triedAt: Timestamp,
  }),
  errors: [],
})

export const UnplacedGuide = Type.Object({
  guideId: Uuid,
  itemName: Type.String(),
  /** The basic item that the guide was matched to; null where its standard does not hold today. */
  item: Nullable(MatchedItem),
  divisionCode: DivisionCode,
  department: Nullable(Type.String()),
  sourceUrl: Nullable(Type.String()),
  /** Null where it was tried before reasons had codes. */
  reasonCode: Nullable(Type.String()),
  reason: Type.String(),
  triedAt: Timestamp,
  /** Whether the asking person may try it again. */
  mayPlace: Type.Boolean(),
})
export type UnplacedGuide = Static<typeof UnplacedGuide>

export const listUnplacedGuides = contract({
  name: 'harmonise.list-unplaced-guides',
  summary: '列出不能在当地生效的观测指南及其原因',
  kind: 'read',
  method: 'GET',
  path: '/unplaced-guides',
  input: Type.Object(
    { divisionCode: Type.Optional(DivisionCode), reasonCode: Type.Optional(UnplacedReasonCode), ...PageQuery },
    strict,
  ),
  output: Type.Object({
    items: Type.Array(UnplacedGuide),
    next: Nullable(Type.String()),
    /** How many there are of each reason in the division, whatever reason was asked for. */
    reasons: Type.Array(Type.Object({ code: Nullable(Type.String()), count: Type.Integer({ minimum: 1 }) })),
  }),
  errors: [],
})

import { type Static, Type } from 'typebox'
import { contract, Nullable, Timestamp, Uuid } from '../contract.ts'
import {
  BasicItem,
  BasicItemVersion,
  FormDefinition,
  ITEM_LEVELS,
  ItemCode,
  ItemContent,
  type ItemLevel,
} from './model.ts'

/** An item of the same main item (主项), on whichever level. */
export const FamilyMember = Type.Object({
  code: ItemCode,
  name: Type.String(),
  level: Type.Enum(Object.keys(ITEM_LEVELS) as ItemLevel[]),
  /** Of the item directly above, whether or not that one is in the catalogue. */
  codeAbove: Nullable(ItemCode),
})
export type FamilyMember = Static<typeof FamilyMember>

export const getBasicItem = contract({
  name: 'catalogue.get-basic-item',
  summary: '查看一个基本事项在某一时刻生效的内容、表单和各个版本',
  kind: 'read',
  method: 'GET',
  path: '/basic-items/{itemCode}',
  input: Type.Object(
    {
      itemCode: ItemCode,
      /** Instant of legal effect; now when not given. */
      at: Type.Optional(Timestamp),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    item: BasicItem,
    versionId: Uuid,
    content: ItemContent,
    form: Nullable(FormDefinition),
    /** 申请表 as its owner calls it. */
    formName: Nullable(Type.String()),
    /** As known today, the latest effect first. */
    versions: Type.Array(BasicItemVersion),
    level: Type.Enum(Object.keys(ITEM_LEVELS) as ItemLevel[]),
    /** The main item with its sub-items and handling items, by code, this one among them. */
    family: Type.Array(FamilyMember),
    /** Whether the asking person may draft a change of the standard. */
    mayDraft: Type.Boolean(),
  }),
  errors: ['catalogue.item-not-found'],
})

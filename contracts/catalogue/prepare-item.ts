import { Type } from 'typebox'
import { contract, DivisionCode } from '../contract.ts'
import { FieldInPlace } from './get-item-in-place.ts'
import { ITEM_LEVELS, ItemCode, ItemContent, type ItemLevel, ItemTypeCode } from './model.ts'

/** Where a new basic item begins: it is registered by a change of kind `standard` with `newItem`, which a second person publishes. */
export const prepareItem = contract({
  name: 'catalogue.prepare-item',
  summary: '准备新增基本事项：取得或者核对编码、空白或者复制来的内容，并列出名称相近的事项',
  kind: 'read',
  method: 'GET',
  path: '/item-preparation',
  input: Type.Object(
    {
      /** Whose item it will be. */
      ownerDivisionCode: DivisionCode,
      name: Type.String({ minLength: 1, maxLength: 500 }),
      itemType: ItemTypeCode,
      level: Type.Enum(Object.keys(ITEM_LEVELS) as ItemLevel[]),
      /** The item directly above a 子项 or 业务办理项. */
      codeAbove: Type.Optional(ItemCode),
      /** A national code that is known; when not given, the next free code. */
      itemCode: Type.Optional(ItemCode),
      /** Begins with the content of this item. */
      copyOf: Type.Optional(ItemCode),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    itemCode: ItemCode,
    content: ItemContent,
    /** Every element, with what places may do with it. */
    fields: Type.Array(FieldInPlace),
    /** Items whose names contain this one, or are contained in it. */
    similar: Type.Array(Type.Object({ code: ItemCode, name: Type.String() })),
  }),
  errors: [
    'catalogue.item-not-found',
    'catalogue.item-code-invalid',
    'catalogue.item-code-taken',
    'catalogue.item-above-unfit',
    'catalogue.item-codes-exhausted',
  ],
})

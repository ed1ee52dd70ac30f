import { Type } from 'typebox'
import { contract, Nullable, Timestamp, Uuid } from '../contract.ts'
import { BasicItem, BasicItemVersion, FormDefinition, ItemCode, ItemContent } from './model.ts'

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
    /** As known today, the latest effect first. */
    versions: Type.Array(BasicItemVersion),
  }),
  errors: ['catalogue.item-not-found'],
})

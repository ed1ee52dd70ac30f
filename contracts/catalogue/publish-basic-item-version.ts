import { Type } from 'typebox'
import { contract, DivisionCode, Timestamp, Uuid } from '../contract.ts'
import { ItemCode, ItemContent } from './model.ts'
import { SituationFinding } from './situation-findings.ts'

export const publishBasicItemVersion = contract({
  name: 'catalogue.publish-basic-item-version',
  summary: '发布基本事项的一个版本；目录中没有这个编码时一并列入目录',
  kind: 'write',
  method: 'POST',
  path: '/basic-items/{itemCode}/versions',
  input: Type.Object(
    {
      itemCode: ItemCode,
      /** Division whose standard it is, `000000` the state; a known item is published by its own alone. */
      ownerDivisionCode: DivisionCode,
      content: ItemContent,
      /** Legal effect begins; at once when not given. */
      effectiveFrom: Type.Optional(Timestamp),
      /** Legal effect ends, itself excluded; open when not given. */
      effectiveUntil: Type.Optional(Timestamp),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    basicItemId: Uuid,
    versionId: Uuid,
    /** What the check of situations found that keeps nothing from being published. */
    situationWarnings: Type.Array(SituationFinding),
  }),
  errors: [
    'catalogue.item-code-invalid',
    'catalogue.item-owned-elsewhere',
    'catalogue.period-invalid',
    'catalogue.content-invalid',
    'catalogue.situations-invalid',
    'regions.division-not-found',
  ],
})

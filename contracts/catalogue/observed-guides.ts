import { type Static, Type } from 'typebox'
import { contract, DivisionCode, Timestamp, Uuid } from '../contract.ts'
import { ItemCode, ItemContent, LocalContent } from './model.ts'

/** One field as a place itself publishes it, whole: its materials as the whole list. A field that it does not state is not named. */
export const StatedField = Type.Object(
  { field: Type.Enum(Object.keys(ItemContent.properties) as (keyof ItemContent)[]), value: Type.Unknown() },
  { additionalProperties: false },
)
export type StatedField = Static<typeof StatedField>

export const placeObservedGuide = contract({
  name: 'catalogue.place-observed-guide',
  summary: '让一个地区自己公布的办事指南在当地生效，直到与基本目录统一；尚未登记的，同时登记办理部门',
  kind: 'write',
  method: 'POST',
  path: '/divisions/{divisionCode}/items/{itemCode}/observed-guides',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      itemCode: ItemCode,
      /** Needed where nobody carries the item out in the division yet. */
      departmentId: Type.Optional(Uuid),
      stated: Type.Array(StatedField, { minItems: 1, maxItems: 60 }),
      local: Type.Optional(LocalContent),
      sourceUrl: Type.String({ minLength: 1, maxLength: 2000 }),
      demo: Type.Optional(Type.Boolean()),
      effectiveFrom: Type.Optional(Timestamp),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ observedVersionId: Uuid, implementationId: Uuid }),
  errors: [
    'catalogue.item-not-found',
    'catalogue.department-needed',
    'catalogue.department-elsewhere',
    'catalogue.observed-malformed',
    'regions.department-not-found',
  ],
})

export const endObservedGuide = contract({
  name: 'catalogue.end-observed-guide',
  summary: '让一个地区自己公布的办事指南不再生效，改为执行基本目录',
  kind: 'write',
  method: 'DELETE',
  path: '/divisions/{divisionCode}/items/{itemCode}/observed-guides',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      itemCode: ItemCode,
      /** At once when not given. */
      endsAt: Type.Optional(Timestamp),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ observedVersionId: Uuid }),
  errors: ['catalogue.item-not-found', 'catalogue.nothing-observed', 'catalogue.end-passed'],
})

import { type Static, Type } from 'typebox'
import { contract, DateOnly, DivisionCode, Nullable, Timestamp } from '../contract.ts'
import { FIELD_GROUPS, type FieldGroup } from './field-groups.ts'
import { FIELD_RULE_NAMES, type FieldRule } from './field-rules.ts'
import { ItemCode, ItemContent, LegalException, LocalContent, ObservedMark } from './model.ts'

/** Where a value comes from: the standard, a division above, the place's own difference, or what the place published before it was settled. */
export const FIELD_ORIGINS = { standard: '基本目录', above: '上级差异', own: '本地差异', observed: '当地现行' } as const
export type FieldOrigin = keyof typeof FIELD_ORIGINS

/** As lines to read; null: not published. */
const Lines = Nullable(Type.Array(Type.String()))

/** One element of an item as one place has it. */
export const FieldInPlace = Type.Object({
  field: Type.Enum(Object.keys(ItemContent.properties) as (keyof ItemContent)[]),
  title: Type.String(),
  group: Type.Enum(Object.keys(FIELD_GROUPS) as FieldGroup[]),
  rule: Type.Enum(Object.keys(FIELD_RULE_NAMES) as FieldRule[]),
  /** The same everywhere, whatever a law of a place says. */
  fixed: Type.Boolean(),
  /** What the place may do with it, in a sentence. */
  ruleSentence: Type.String(),
  origin: Type.Enum(Object.keys(FIELD_ORIGINS) as FieldOrigin[]),
  /** Whose difference it is, where it is one. */
  originDivisionCode: Nullable(DivisionCode),
  /** What the place would have without a difference of its own. */
  inherited: Type.Object({ value: Type.Unknown(), lines: Lines }),
  effective: Type.Object({ value: Type.Unknown(), lines: Lines }),
  /** The place's own difference as it was published; of materials what it leaves out, softens or adds. */
  own: Nullable(
    Type.Object({
      value: Type.Unknown(),
      /** What it changes against what is inherited, in plain words. */
      sentences: Type.Array(Type.String()),
      reason: Type.String(),
      expiresOn: Nullable(DateOnly),
      exception: Nullable(LegalException),
      /** Why it is passed over today: expired, or the standard leaves no room for it any more. */
      passedOver: Nullable(Type.String()),
    }),
  ),
})
export type FieldInPlace = Static<typeof FieldInPlace>

export const getItemInPlace = contract({
  name: 'catalogue.get-item-in-place',
  summary: '一个事项在一个地区逐项要素：统一要求、来自哪一级、上级的规定和本地的差异',
  kind: 'read',
  method: 'GET',
  path: '/divisions/{divisionCode}/items/{itemCode}/fields',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      itemCode: ItemCode,
      /** Instant of legal effect; now when not given. */
      at: Type.Optional(Timestamp),
      /** As it was known at that instant; as known now when not given. */
      knownAt: Type.Optional(Timestamp),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    itemCode: ItemCode,
    itemName: Type.String(),
    ownerDivisionCode: DivisionCode,
    divisionCode: DivisionCode,
    /** The division whose department carries it out: this one, or one above; null when none does. */
    implementedBy: Nullable(DivisionCode),
    /** 尚未统一: what the place itself published is in force. */
    observed: Nullable(ObservedMark),
    fields: Type.Array(FieldInPlace),
    local: LocalContent,
    /** Whether address, hours and telephones are those of the place's own published difference. */
    localOwn: Type.Boolean(),
    /** Whether the asking person may draft a difference of this place. */
    mayDraft: Type.Boolean(),
  }),
  errors: ['catalogue.item-not-found', 'regions.division-not-found'],
})

import { type Static, Type } from 'typebox'
import { contract, DivisionCode, FileOutput, Nullable, Timestamp } from '../contract.ts'
import { FIELD_GROUPS, type FieldGroup } from './field-groups.ts'
import { ItemCode } from './model.ts'

export const PLACES_COMPARED_MAX = 6

/** How a place's value stands to what it is measured by; what nobody published is unknown, not different. */
export const COMPARISON_MARKS = { same: '相同', different: '不同', unknown: '未公布' } as const
export type ComparisonMark = keyof typeof COMPARISON_MARKS

export const ComparedField = Type.Object({
  field: Type.String(),
  title: Type.String(),
  group: Type.Enum(Object.keys(FIELD_GROUPS) as FieldGroup[]),
  /** Of the standard; null: it does not say. */
  standard: Nullable(Type.Array(Type.String())),
  /** No two places say different things. */
  same: Type.Boolean(),
  /** One for each place, in their order. */
  cells: Type.Array(
    Type.Object({
      lines: Nullable(Type.Array(Type.String())),
      mark: Type.Enum(Object.keys(COMPARISON_MARKS) as ComparisonMark[]),
      /** How it differs from the standard, in plain words. */
      sentences: Type.Array(Type.String()),
    }),
  ),
})
export type ComparedField = Static<typeof ComparedField>

export const Comparison = Type.Object({
  itemCode: ItemCode,
  itemName: Type.String(),
  at: Timestamp,
  places: Type.Array(
    Type.Object({
      divisionCode: DivisionCode,
      name: Type.String(),
      /** The place itself or the division above that carries the item out for it; null: nobody does. */
      implementedBy: Nullable(DivisionCode),
      implementedByName: Nullable(Type.String()),
      /** 尚未统一: what the place itself published is in force. */
      observed: Type.Boolean(),
    }),
  ),
  fields: Type.Array(ComparedField),
})
export type Comparison = Static<typeof Comparison>

const input = Type.Object(
  {
    itemCode: ItemCode,
    /** Up to six codes of divisions, with commas between them. */
    divisions: Type.String({ pattern: `^[0-9]{6}([0-9]{3})?(,[0-9]{6}([0-9]{3})?){0,${PLACES_COMPARED_MAX - 1}}$` }),
    /** Instant of legal effect; now when not given. */
    at: Type.Optional(Timestamp),
  },
  { additionalProperties: false },
)
const errors = ['catalogue.item-not-found', 'regions.division-not-found']

export const comparePlaces = contract({
  name: 'catalogue.compare-places',
  summary: '逐项比较一个事项在几个地区的内容',
  kind: 'read',
  method: 'GET',
  path: '/basic-items/{itemCode}/comparison',
  input,
  output: Comparison,
  errors,
  rateLimit: { perMinute: 120 },
})

export const exportComparison = contract({
  name: 'catalogue.export-comparison',
  summary: '导出地区比较表',
  kind: 'read',
  method: 'GET',
  path: '/basic-items/{itemCode}/comparison.xlsx',
  input,
  output: FileOutput('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  errors,
  rateLimit: { perMinute: 20 },
})

import { type Static, Type } from 'typebox'

/**
 * What a place may say otherwise than the standard above it: nothing (`locked`), something narrower (`bounded`: a shorter promise,
 * fewer visits, no more materials, no higher fee), or what it likes (`local`).
 */
export const FIELD_RULE_NAMES = { locked: '统一规定', bounded: '可更优', local: '各地自定' } as const
export type FieldRule = keyof typeof FIELD_RULE_NAMES

/** By the name of a content field. Rules can be set only for fields that the catalogue's table does not lock for good. */
export const FieldRules = Type.Record(
  Type.String({ pattern: '^[a-zA-Z]{1,40}$' }),
  Type.Enum(Object.keys(FIELD_RULE_NAMES) as FieldRule[]),
)
export type FieldRules = Static<typeof FieldRules>

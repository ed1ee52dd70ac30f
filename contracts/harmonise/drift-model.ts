import { type Static, Type } from 'typebox'
import { Nullable } from '../contract.ts'

/** Why a place has something otherwise than the standard. */
export const DRIFT_CLASSES = { legal: '有法定依据', allowed: '允许范围内', unexplained: '无依据' } as const
export type DriftClass = keyof typeof DRIFT_CLASSES

/** In which way it is otherwise. */
export const DRIFT_KINDS = {
  extra: '多出',
  missing: '缺少',
  stricter: '更严',
  softer: '更宽',
  other: '不同',
} as const
export type DriftKind = keyof typeof DRIFT_KINDS

/** `observed`: what the place publishes of its own; `override`: what it published within the catalogue; `reference`: another province. */
export const DRIFT_SOURCES = { observed: '观测指南', override: '本地差异', reference: '外省参考' } as const
export type DriftSource = keyof typeof DRIFT_SOURCES

export const DriftDifference = Type.Object({
  /** Name of a field of an item's content. */
  field: Type.String(),
  fieldTitle: Type.String(),
  kind: Type.Enum(Object.keys(DRIFT_KINDS) as DriftKind[]),
  class: Type.Enum(Object.keys(DRIFT_CLASSES) as DriftClass[]),
  /** Which materials, conditions or steps. */
  names: Type.Array(Type.String()),
  standard: Nullable(Type.String()),
  place: Nullable(Type.String()),
  /** Law and article of a legal difference. */
  basis: Nullable(Type.String()),
  /** Why a regulation that the place names explains nothing: it is not known, or has no such article. */
  note: Type.Optional(Type.String()),
})
export type DriftDifference = Static<typeof DriftDifference>

import { type Static, Type } from 'typebox'
import { contract, DivisionCode, Nullable, Timestamp } from '../contract.ts'
import { ItemCode } from './model.ts'

/** An error keeps a new version from being published; neither touches what is in force. */
export const QUALITY_SEVERITIES = { error: '必须修改', warning: '建议完善' } as const
export type QualitySeverity = keyof typeof QUALITY_SEVERITIES

/** One breach of one rule of docs/reference/quality-rules.md. */
export const QualityFinding = Type.Object({
  code: Type.String(),
  severity: Type.Enum(Object.keys(QUALITY_SEVERITIES) as QualitySeverity[]),
  field: Type.String(),
  /** What is wrong and what to do. */
  sentence: Type.String(),
  /** Which material, fee or telephone; null where the sentence says it all. */
  detail: Nullable(Type.String()),
})
export type QualityFinding = Static<typeof QualityFinding>

export const checkQuality = contract({
  name: 'catalogue.check-quality',
  summary: '检查一个地区的办事指南是否符合要素规范',
  kind: 'read',
  method: 'GET',
  path: '/divisions/{divisionCode}/items/{itemCode}/quality',
  input: Type.Object(
    { divisionCode: DivisionCode, itemCode: ItemCode, at: Type.Optional(Timestamp) },
    { additionalProperties: false },
  ),
  output: Type.Object({ findings: Type.Array(QualityFinding) }),
  errors: ['catalogue.item-not-implemented'],
})

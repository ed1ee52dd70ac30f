import { Type } from 'typebox'
import { contract, DivisionCode, FileOutput } from '../contract.ts'

/** What is known of the places beside the catalogue. */
export const OBSERVATION_EXPORTS = {
  guides: '各地现行办事指南：原样和匹配结果',
  drift: '差异：各地与统一标准的不同',
} as const
export type ObservationExport = keyof typeof OBSERVATION_EXPORTS

export const OBSERVATION_FORMATS = {
  xlsx: 'Excel 表格',
  csv: 'CSV（有几张表时打包为 ZIP）',
  json: 'JSON',
} as const
export type ObservationFormat = keyof typeof OBSERVATION_FORMATS

export const exportObservations = contract({
  name: 'harmonise.export-observations',
  summary: '导出各地现行办事指南，或者各地与统一标准的差异',
  kind: 'read',
  method: 'GET',
  path: '/exports/observations',
  input: Type.Object(
    {
      what: Type.Enum(Object.keys(OBSERVATION_EXPORTS) as ObservationExport[]),
      format: Type.Enum(Object.keys(OBSERVATION_FORMATS) as ObservationFormat[]),
      /** Of this division and those in it. */
      divisionCode: Type.Optional(DivisionCode),
    },
    { additionalProperties: false },
  ),
  output: FileOutput('application/octet-stream'),
  errors: ['harmonise.division-not-found', 'harmonise.export-too-long'],
  rateLimit: { perMinute: 6 },
})

import { Type } from 'typebox'
import { contract, DivisionCode, FileOutput } from '../contract.ts'

export const EXPORT_FORMATS = {
  xlsx: 'Excel 表格',
  csv: 'CSV',
  json: 'JSON',
  cpsv: 'CPSV-AP 3.2（JSON-LD）',
} as const
export type ExportFormat = keyof typeof EXPORT_FORMATS

export const exportItems = contract({
  name: 'catalogue.export-items',
  summary: '导出基本目录，或者一个地区实际生效的全部事项',
  kind: 'read',
  method: 'GET',
  path: '/exports/items',
  input: Type.Object(
    {
      format: Type.Enum(Object.keys(EXPORT_FORMATS) as ExportFormat[]),
      /** What this division itself carries out; the basic catalogue when not given. */
      divisionCode: Type.Optional(DivisionCode),
    },
    { additionalProperties: false },
  ),
  output: FileOutput('application/octet-stream'),
  errors: ['regions.division-not-found'],
  rateLimit: { perMinute: 6 },
})

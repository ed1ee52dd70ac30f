import { Type } from 'typebox'
import { contract, DivisionCode, FileOutput } from '../contract.ts'
import { ItemCode } from './model.ts'

export const EXPORT_FORMATS = {
  xlsx: 'Excel 表格',
  csv: 'CSV（有几张表时打包为 ZIP）',
  json: 'JSON',
  cpsv: 'CPSV-AP 3.2（JSON-LD）',
} as const
export type ExportFormat = keyof typeof EXPORT_FORMATS
export const ExportFormatCode = Type.Enum(Object.keys(EXPORT_FORMATS) as ExportFormat[])

/** What the catalogue and the dictionary give out. */
export const CATALOGUE_EXPORTS = {
  items: '基本目录：统一标准的内容',
  implementations: '一个地区的实施清单：当地实际生效的内容',
  history: '历史：统一标准的各个版本',
  forms: '表单：申请表的字段',
  dictionary: '字典：材料类型、数据元、证照类型',
} as const
export type CatalogueExport = keyof typeof CATALOGUE_EXPORTS

export const exportItems = contract({
  name: 'catalogue.export-items',
  summary: '导出基本目录、一个地区实际生效的全部事项、各版本、表单或者字典',
  kind: 'read',
  method: 'GET',
  path: '/exports/items',
  input: Type.Object(
    {
      format: ExportFormatCode,
      /** What this division itself carries out with `divisionCode`, the basic catalogue without, when not given. */
      what: Type.Optional(Type.Enum(Object.keys(CATALOGUE_EXPORTS) as CatalogueExport[])),
      divisionCode: Type.Optional(DivisionCode),
      /** History and forms of one item alone. */
      itemCode: Type.Optional(ItemCode),
    },
    { additionalProperties: false },
  ),
  output: FileOutput('application/octet-stream'),
  errors: [
    'regions.division-not-found',
    'catalogue.item-not-found',
    'catalogue.export-division-needed',
    'catalogue.export-not-linked',
  ],
  rateLimit: { perMinute: 6 },
})

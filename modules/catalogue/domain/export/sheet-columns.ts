import {
  FIELD_NAMES,
  type ItemContent,
  MATERIAL_FORMS,
  MATERIAL_KINDS,
  MATERIAL_NECESSITIES,
  MATERIAL_SOURCES,
} from '#contracts/catalogue/index.ts'
import { sayElement } from '../say-element.ts'
import type { ExportedItem } from './exported-item.ts'

export interface ExportColumn<Row> {
  readonly title: string
  readonly width: number
  readonly value: (row: Row) => string | number
}

const plain = <Row>(title: string, width: number, value: (row: Row) => string | number | null | undefined) => ({
  title,
  width,
  value: (row: Row) => value(row) ?? '',
})

const LISTED_FIRST: readonly (keyof ItemContent)[] = [
  'name',
  'itemType',
  'leadDepartment',
  'serviceObjects',
  'legalBasis',
  'acceptanceConditions',
  'materials',
  'materialsStatus',
  'handlingSteps',
  'caseType',
  'statutoryLimit',
  'promisedLimit',
  'fee',
  'onsiteVisits',
  'onsiteReason',
  'handlingForms',
  'result',
]
const WIDE = 48

/** One row an item, every element of it; the titles are those that an import understands. */
export const ITEM_COLUMNS: readonly ExportColumn<ExportedItem>[] = [
  plain('基本编码', 16, (item) => item.itemCode),
  plain('实施编码', 34, (item) => item.place?.taskCode),
  plain('区划代码', 12, (item) => item.place?.divisionCode),
  plain('区划名称', 18, (item) => item.place?.divisionName),
  plain('实施主体', 28, (item) => item.place?.departmentName),
  plain('统一社会信用代码', 22, (item) => item.place?.uscc),
  ...[...LISTED_FIRST, ...further()].map((field) =>
    plain(FIELD_NAMES[field], isLong(field) ? WIDE : 18, (item: ExportedItem) =>
      sayElement(field, item.content[field]),
    ),
  ),
  plain('办理地点', 30, (item) => item.place?.local.address),
  plain('办理时间', 24, (item) => item.place?.local.officeHours),
  plain('咨询电话', 18, (item) => item.place?.local.enquiryPhone),
  plain('监督投诉电话', 18, (item) => item.place?.local.complaintPhone),
  plain('是否统一', 12, (item) => (item.place ? (item.place.observed ? '尚未统一' : '已统一') : '')),
]

function further(): (keyof ItemContent)[] {
  return (Object.keys(FIELD_NAMES) as (keyof ItemContent)[]).filter((field) => !LISTED_FIRST.includes(field))
}

function isLong(field: keyof ItemContent): boolean {
  return ['legalBasis', 'acceptanceConditions', 'materials', 'handlingSteps', 'faq', 'sources'].includes(field)
}

type Material = NonNullable<ItemContent['materials']>[number]
export interface ExportedMaterial {
  readonly item: ExportedItem
  readonly material: Material
  readonly order: number
}

/** One row a material. */
export const MATERIAL_COLUMNS: readonly ExportColumn<ExportedMaterial>[] = [
  plain('基本编码', 16, ({ item }) => item.itemCode),
  plain('区划代码', 12, ({ item }) => item.place?.divisionCode),
  plain('区划名称', 18, ({ item }) => item.place?.divisionName),
  plain('事项名称', 30, ({ item }) => item.content.name),
  plain('排序', 8, ({ order }) => order),
  plain('材料名称', 40, ({ material }) => material.name),
  plain('材料类型编码', 24, ({ material }) => material.materialTypeCode),
  plain('材料类别', 16, ({ material }) => material.kind && MATERIAL_KINDS[material.kind]),
  plain('必要性', 14, ({ material }) => material.necessity && MATERIAL_NECESSITIES[material.necessity]),
  plain('材料形式', 14, ({ material }) => material.form && MATERIAL_FORMS[material.form]),
  plain('纸质材料规格', 14, ({ material }) => material.pageFormat),
  plain('原件份数', 10, ({ material }) => material.originals),
  plain('复印件份数', 12, ({ material }) => material.copies),
  plain('份数说明', 18, ({ material }) => material.copiesNote),
  plain('来源渠道', 16, ({ material }) => material.source && MATERIAL_SOURCES[material.source]),
  plain('来源渠道说明', 24, ({ material }) => material.sourceNote),
  plain('出具机构', 20, ({ material }) => material.issuingOrgan),
  plain('出具时间要求', 24, ({ material }) => material.issuedWithin),
  plain('填报须知', 40, ({ material }) => material.notice),
  plain('受理标准', 40, ({ material }) => material.acceptanceStandard),
  plain('要求提供材料的依据', 30, ({ material }) => material.legalBasis),
  plain('空白表格', 36, ({ material }) => material.blankForm),
  plain('示例样表', 36, ({ material }) => material.sampleForm),
  plain('电子证照类型代码', 26, ({ material }) => material.licenceTypeCode),
  plain('数据资源', 26, ({ material }) => material.dataResourceId),
]

export function materialsOf(item: ExportedItem): ExportedMaterial[] {
  return (item.content.materials ?? []).map((material, at) => ({ item, material, order: at + 1 }))
}

import type { ItemContent } from '#contracts/catalogue/index.ts'

/** How a field is called where differences are told. */
export const FIELD_TITLES: Readonly<Partial<Record<keyof ItemContent, string>>> = {
  materials: '申请材料',
  promisedLimit: '承诺办结时限',
  statutoryLimit: '法定办结时限',
  caseType: '办件类型',
  onsiteVisits: '到现场次数',
  fee: '是否收费',
  feeItems: '收费项目',
  deliveryDays: '送达时限',
  acceptanceConditions: '受理条件',
  handlingSteps: '办理流程',
  legalBasis: '设定依据',
  result: '办理结果',
  handlingForms: '办理形式',
  serviceObjects: '服务对象',
  reviewStandard: '审查标准',
  crossRegionScope: '通办范围',
  onlineDepth: '网上办理深度',
  quantityLimit: '数量限制',
}

export const fieldTitle = (field: string): string => FIELD_TITLES[field as keyof ItemContent] ?? '其他要素'

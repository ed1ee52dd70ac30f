import type { ItemContent } from '#contracts/catalogue/index.ts'

/** 行政许可 for persons and firms: two required materials, one review step, ten working days, a licence. */
export const FOOD = '000131024000'
/** 行政给付 for persons alone: no required material, no review step, thirty natural days, nothing handed out. */
export const ALLOWANCE = '000511001000'
/** Nowhere on line: without a form. */
export const COUNTER_ONLY = '000131025000'

const material = (
  id: string,
  necessity: 'required' | 'conditional',
): NonNullable<ItemContent['materials']>[number] => ({
  id,
  name: `演示材料 ${id}`,
  materialTypeCode: null,
  necessity,
  form: 'either',
  originals: 1,
  copies: 0,
  copiesNote: null,
  source: 'applicant',
  sourceNote: null,
  notice: null,
})

export const foodContent: ItemContent = {
  name: '演示·食品经营许可',
  itemType: '01',
  onApplication: true,
  leadDepartment: '市场监督管理部门',
  serviceObjects: null,
  personThemes: [],
  corporateThemes: [],
  legalBasis: null,
  acceptanceConditions: null,
  materials: [
    material('application', 'required'),
    material('site-plan', 'required'),
    material('health', 'conditional'),
  ],
  materialsStatus: 'listed',
  handlingSteps: null,
  reviewSteps: [
    { id: 'document', name: '书面审查', role: 'reviewer' },
    { id: 'site', name: '现场核查', role: 'reviewer' },
  ],
  caseType: 'promised',
  statutoryLimit: { count: 20, unit: 'workingDay', note: null },
  promisedLimit: { count: 10, unit: 'workingDay', note: null },
  fee: null,
  onsiteVisits: null,
  onsiteReason: null,
  handlingForms: null,
  result: { kind: 'licence', name: '食品经营许可证', licenceTypeCode: '11370000MBTB00003Q001', validYears: 5 },
  faq: null,
  remedies: null,
  sources: [],
  situations: null,
}

export const allowanceContent: ItemContent = {
  ...foodContent,
  name: '演示·最低生活保障',
  itemType: '05',
  serviceObjects: ['person'],
  materials: [material('statement', 'conditional')],
  reviewSteps: [],
  promisedLimit: { count: 30, unit: 'naturalDay', note: null },
  result: { kind: 'none', name: '给付决定', licenceTypeCode: null, validYears: null },
}

const text = (title: string, element: string) => ({
  type: 'string',
  title,
  'x-element': element,
  minLength: 1,
  maxLength: 100,
})
export const form = {
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['shop', 'place'],
    properties: {
      shop: text('店铺名称', 'shop-name'),
      place: text('经营场所', 'business-address'),
      remark: text('备注', 'remark'),
    },
  },
  pages: [
    { id: 'who', title: '基本信息', note: null, fields: ['shop'] },
    { id: 'where', title: '场所信息', note: null, fields: ['place', 'remark'] },
  ],
}

/** Answers that the form accepts. */
export const ANSWERS = { shop: '演示小吃店', place: '张店区演示路 1 号' }

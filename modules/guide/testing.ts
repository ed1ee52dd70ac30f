import type { EffectiveItem, ItemContent } from '#contracts/catalogue/model.ts'
import type { GuideDepartment, GuideDivision } from './domain/compile-guide.ts'

/** An item as the catalogue gives it, for tests of what is made from it. */
export const exampleContent: ItemContent = {
  name: '食品经营许可',
  itemType: '01',
  onApplication: true,
  leadDepartment: '市场监督管理部门',
  serviceObjects: ['corporate', 'unincorporated'],
  personThemes: [],
  corporateThemes: ['准营准办'],
  legalBasis: [{ law: '中华人民共和国食品安全法', article: '第三十五条', text: null }],
  acceptanceConditions: ['取得营业执照', '具有与经营食品相适应的场所'],
  materials: [
    {
      id: 'application',
      name: '食品经营许可申请书',
      materialTypeCode: null,
      necessity: 'required',
      form: 'either',
      originals: 1,
      copies: 0,
      copiesNote: null,
      source: 'applicant',
      sourceNote: null,
      notice: null,
    },
  ],
  materialsStatus: 'listed',
  handlingSteps: [
    { name: '受理', organ: null, days: 1, note: null },
    { name: '决定', organ: null, days: 5, note: null },
  ],
  reviewSteps: [{ id: 'review', name: '审查', role: 'reviewer' }],
  caseType: 'promised',
  statutoryLimit: { count: 20, unit: 'workingDay', note: null },
  promisedLimit: { count: 10, unit: 'workingDay', note: null },
  fee: { charged: false, note: null },
  onsiteVisits: 1,
  onsiteReason: '现场核查',
  handlingForms: ['窗口办理', '网上办理'],
  result: { kind: 'licence', name: '食品经营许可证', licenceTypeCode: null, validYears: 5 },
  faq: [{ question: '许可证有效期多久？', answer: '五年。' }],
  remedies: null,
  sources: [{ regionName: '示例', url: 'https://example.invalid/guide', note: null }],
}

export const exampleItem: EffectiveItem = {
  basicItemId: '0192f0c0-0000-7000-8000-000000000010',
  implementationId: '0192f0c0-0000-7000-8000-000000000011',
  itemCode: '000131024000',
  taskCode: '11370303MB2A00001X4000131024000',
  divisionCode: '370303',
  departmentId: '0192f0c0-0000-7000-8000-000000000012',
  demo: true,
  content: exampleContent,
  local: { address: null, officeHours: null, enquiryPhone: '0533-0000000', complaintPhone: null },
  differences: [],
  pins: {
    basicVersionId: '0192f0c0-0000-7000-8000-000000000013',
    overrideVersionIds: [],
    formVersionId: null,
    effectiveAt: '2026-03-02T02:00:00.000Z',
    knownAt: '2026-03-02T02:00:00.000Z',
  },
  validUntil: null,
}

export const exampleDivision: GuideDivision = { code: '370303', name: '张店区', path: ['山东省', '淄博市', '张店区'] }

export const exampleDepartment: GuideDepartment = {
  id: '0192f0c0-0000-7000-8000-000000000012',
  name: '张店区市场监督管理局',
  uscc: '11370303MB2A00001X',
  address: '示例路 1 号',
  officeHours: '工作日 9:00—17:00',
  enquiryPhone: null,
  complaintPhone: null,
}

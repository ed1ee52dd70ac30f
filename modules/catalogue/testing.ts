import type { ItemContent } from '#contracts/catalogue/index.ts'

/** A plain item for tests; what matters to a test is given. */
export function itemContent(given: Partial<ItemContent> = {}): ItemContent {
  return {
    name: '测试事项',
    itemType: '01',
    onApplication: true,
    leadDepartment: '市场监督管理部门',
    serviceObjects: null,
    personThemes: [],
    corporateThemes: ['准营准办'],
    legalBasis: [{ law: '《测试条例》', article: '第一条', text: null }],
    acceptanceConditions: ['有固定的经营场所'],
    materials: [],
    materialsStatus: 'listed',
    handlingSteps: null,
    reviewSteps: [],
    caseType: 'promised',
    statutoryLimit: { count: 20, unit: 'workingDay', note: null },
    promisedLimit: { count: 10, unit: 'workingDay', note: null },
    fee: { charged: false, note: null },
    onsiteVisits: 1,
    onsiteReason: null,
    handlingForms: null,
    result: { kind: 'other', name: '测试回执', licenceTypeCode: null, validYears: null },
    faq: null,
    remedies: null,
    sources: [],
    situations: null,
    ...given,
  }
}

import type { ItemContent, ItemType } from '#contracts/catalogue/index.ts'

/** Nothing said yet: what is not filled in is 未公布. */
export const blankContent = (name: string, itemType: ItemType): ItemContent => ({
  name,
  itemType,
  onApplication: true,
  leadDepartment: '',
  serviceObjects: null,
  personThemes: [],
  corporateThemes: [],
  legalBasis: null,
  acceptanceConditions: null,
  materials: null,
  materialsStatus: 'not_in_excerpt',
  handlingSteps: null,
  reviewSteps: [],
  caseType: null,
  statutoryLimit: null,
  promisedLimit: null,
  fee: null,
  onsiteVisits: null,
  onsiteReason: null,
  handlingForms: null,
  result: null,
  faq: null,
  remedies: null,
  sources: [],
  situations: null,
})

/** What another item says, without where that was read, and without questions that speak of its form. */
export const copiedContent = (from: ItemContent, name: string, itemType: ItemType): ItemContent => ({
  ...from,
  name,
  itemType,
  sources: [],
  situations: null,
})

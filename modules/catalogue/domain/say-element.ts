import {
  CASE_TYPES,
  CROSS_REGION_SCOPES,
  DELIVERY_METHODS,
  EXERCISE_LEVELS,
  FEE_KINDS,
  FIELD_NAMES,
  furtherItemElements,
  HANDLING_FORMS,
  ITEM_STATUSES,
  ITEM_TYPES,
  type ItemContent,
  ONLINE_DEPTHS,
  ORGAN_NATURES,
  POWER_SOURCES,
  RUN_SYSTEMS,
  SERVICE_OBJECTS,
} from '#contracts/catalogue/index.ts'
import { sayField } from './say-field.ts'
import { MATERIALS_STATUS_NAMES, sayLimit } from './wording.ts'

type Field = keyof ItemContent
type Codes = Readonly<Record<string, string>>

/** Elements that are one code of a list, or several. */
const CODED: Readonly<Partial<Record<Field, Codes>>> = {
  itemType: ITEM_TYPES,
  materialsStatus: MATERIALS_STATUS_NAMES,
  caseType: CASE_TYPES,
  serviceObjects: SERVICE_OBJECTS,
  exerciseLevels: EXERCISE_LEVELS,
  powerSource: POWER_SOURCES,
  organNature: ORGAN_NATURES,
  itemStatus: ITEM_STATUSES,
  crossRegionScope: CROSS_REGION_SCOPES,
  onlineDepth: ONLINE_DEPTHS,
  runSystem: RUN_SYSTEMS,
  handlingFormCodes: HANDLING_FORMS,
  deliveryMethods: DELIVERY_METHODS,
}

const remedy = ({ name, address, phone, url }: NonNullable<ItemContent['reviewOrgan']>): string =>
  [name, address, phone, url].filter(Boolean).join(' ')

type Sayers = { readonly [F in Field]?: (value: NonNullable<ItemContent[F]>) => string }

/** Elements with members of their own, one line each. */
const SAYERS: Sayers = {
  legalBasis: (list) => lines(list.map(({ law, article, text }) => `${law}${article ?? ''}${text ? `：${text}` : ''}`)),
  acceptanceConditions: (list) => numbered(list),
  materials: (list) => numbered(list.map(({ name }) => name)),
  handlingSteps: (list) => steps(list),
  onlineSteps: (list) => steps(list),
  offlineSteps: (list) => steps(list),
  belowCounty: (list) => lines(sayField('belowCounty', list) ?? []),
  appointmentTimes: (list) => lines(sayField('appointmentTimes', list) ?? []),
  enquiryWays: (list) => lines(sayField('enquiryWays', list) ?? []),
  complaintWays: (list) => lines(sayField('complaintWays', list) ?? []),
  reviewSteps: (list) => lines(list.map(({ name }) => name)),
  statutoryLimit: sayLimit,
  promisedLimit: sayLimit,
  fee: ({ charged, note, basis }) => [charged ? '收费' : '不收费', note, basis].filter(Boolean).join('；'),
  feeItems: (list) =>
    lines(
      list.map((fee) => [fee.name, FEE_KINDS[fee.kind], fee.standard ?? yuan(fee.amount)].filter(Boolean).join(' ')),
    ),
  result: ({ name }) => name,
  faq: (list) => lines(list.map(({ question, answer }) => `问：${question} 答：${answer}`)),
  sources: (list) => lines(list.map(({ regionName, url }) => `${regionName} ${url}`)),
  specialProcedures: (list) => lines(list.map(({ name, days }) => `${name}${days === null ? '' : ` ${days} 日`}`)),
  entrustingOrgan: ({ name }) => name,
  handlingOrgan: ({ name }) => name,
  jointOrgans: (list) => lines(list.map(({ name }) => name)),
  intermediaryService: ({ needed, content }) => `${needed ? '需要' : '不需要'}${content ? `：${content}` : ''}`,
  tolerance: ({ allowed, note }) => `${yesNo(allowed)}${note ? `；${note}` : ''}`,
  commitment: ({ allowed, note }) => `${yesNo(allowed)}${note ? `；${note}` : ''}`,
  reviewOrgan: remedy,
  litigationCourt: remedy,
  situations: ({ questions }) => lines(questions.map(({ text }) => text)),
}

/** An element in words for one cell of a sheet; empty where it was not stated. */
export function sayElement<F extends Field>(field: F, value: ItemContent[F]): string {
  if (value === null || value === undefined) return ''
  const sayer = SAYERS[field] as ((value: NonNullable<ItemContent[F]>) => string) | undefined
  if (sayer) return sayer(value as NonNullable<ItemContent[F]>)
  const codes = CODED[field]
  if (Array.isArray(value)) return value.map((code) => codes?.[code as string] ?? String(code)).join('；')
  if (codes) return codes[value as string] ?? String(value)
  return typeof value === 'boolean' ? yesNo(value) : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const yesNo = (value: boolean): string => (value ? '是' : '否')
const yuan = (amount: number | null): string | null => (amount === null ? null : `${amount} 元`)
const lines = (list: readonly string[]): string => list.join('\n')
const numbered = (list: readonly string[]): string => list.map((line, at) => `${at + 1}. ${line}`).join('\n')

/** Elements beyond those that every guide shows, in words, as far as they are stated. */
export function furtherFacts(content: ItemContent): { readonly name: string; readonly text: string }[] {
  return (Object.keys(furtherItemElements) as Field[]).flatMap((field) => {
    const text = sayElement(field, content[field])
    return text === '' ? [] : [{ name: FIELD_NAMES[field], text }]
  })
}

function steps(list: NonNullable<ItemContent['handlingSteps']>): string {
  return numbered(list.map((step) => [step.name, step.organ, step.note].filter(Boolean).join(' ')))
}

import { FIELD_NAMES } from '#contracts/catalogue/field-names.ts'
import { FIELD_RULE_NAMES, type FieldRules } from '#contracts/catalogue/field-rules.ts'
import {
  CONTACT_CHANNELS,
  CROSS_REGION_SCOPES,
  DELIVERY_METHODS,
  EXERCISE_LEVELS,
  FEE_KINDS,
  HANDLING_FORMS,
  ITEM_STATUSES,
  ONLINE_DEPTHS,
  ORGAN_NATURES,
  POWER_SOURCES,
  RUN_SYSTEMS,
  SPECIAL_PROCEDURES,
  WEEKDAYS,
} from '#contracts/catalogue/further-elements.ts'
import {
  CASE_TYPES,
  type ItemContent as Content,
  ITEM_TYPES,
  MATERIAL_FORMS,
  MATERIAL_NECESSITIES,
  MATERIAL_SOURCES,
  RESULT_KINDS,
  SERVICE_OBJECTS,
} from '#contracts/catalogue/model.ts'
import { MATERIALS_STATUS_NAMES, sayLimit } from './wording.ts'

type Field = keyof Content
type Value<F extends Field> = NonNullable<Content[F]>

/**
 * One element of an item as lines to read: one line a material, a condition, a step. Null where the source does not say, an
 * empty list where it says that there is none.
 */
export function sayField<F extends Field>(field: F, value: Content[F] | undefined): string[] | null {
  if (value === null || value === undefined) return null
  return (WORDS[field] as (value: Value<F>) => string[])(value as Value<F>)
}

const one = (text: string): string[] => [text]
const several = (texts: readonly string[]): string[] => [...texts]
const yesNo = (value: boolean): string[] => [value ? '是' : '否']
const named =
  <T extends Readonly<Record<string, string>>>(names: T) =>
  (code: keyof T): string[] => [names[code] as string]
const allNamed =
  <T extends Readonly<Record<string, string>>>(names: T) =>
  (codes: readonly (keyof T)[]): string[] =>
    codes.map((code) => names[code] as string)
const joined = (...parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join('，')
const limit = (value: NonNullable<Content['promisedLimit']>): string[] => [joined(sayLimit(value), value.note)]
const organ = ({ name, uscc }: { name: string; uscc: string | null }): string => joined(name, uscc)
const remedy = ({ name, address, phone, url }: Value<'reviewOrgan'>): string[] => [
  joined(name, address, phone && `电话 ${phone}`, url),
]
/** 容缺 and 承诺 name materials by id, which says nothing to a person: told as how many. */
const relief = ({ allowed, materialIds, note }: Value<'tolerance'>): string[] => [
  joined(allowed ? '可以' : '不可以', materialIds.length > 0 && `适用于 ${materialIds.length} 项材料`, note),
]

/** A law in its marks, unless the source has put some itself. */
const titled = (law: string): string => (law.includes('《') ? law : `《${law}》`)

function steps(list: Value<'handlingSteps'>): string[] {
  return list.map(({ name, organ: by, days, note }) => joined(name, by, days !== null && `${days} 日`, note))
}

function ways(list: Value<'enquiryWays'>): string[] {
  return list.map(({ channel, value }) => `${CONTACT_CHANNELS[channel]}：${value}`)
}

const WORDS: { readonly [F in Field]-?: (value: Value<F>) => string[] } = {
  name: one,
  itemType: named(ITEM_TYPES),
  onApplication: yesNo,
  leadDepartment: one,
  serviceObjects: allNamed(SERVICE_OBJECTS),
  personThemes: several,
  corporateThemes: several,
  legalBasis: (list) => list.map(({ law, article }) => `${titled(law)}${article ?? ''}`),
  acceptanceConditions: several,
  materials: (list) => list.map(material),
  materialsStatus: named(MATERIALS_STATUS_NAMES),
  handlingSteps: steps,
  reviewSteps: (list) => list.map(({ name }) => name),
  caseType: named(CASE_TYPES),
  statutoryLimit: limit,
  promisedLimit: limit,
  fee: ({ charged, note, basis }) => [joined(charged ? '收费' : '不收费', note, basis && `依据：${basis}`)],
  onsiteVisits: (count) => [`${count} 次`],
  onsiteReason: one,
  handlingForms: several,
  result: ({ kind, name, validYears }) => [
    joined(name, RESULT_KINDS[kind], validYears !== null && `有效期 ${validYears} 年`),
  ],
  faq: (list) => list.map(({ question, answer }) => `问：${question}　答：${answer}`),
  remedies: one,
  sources: (list) => list.map(({ regionName, url, note }) => joined(regionName, url, note)),
  exerciseLevels: allNamed(EXERCISE_LEVELS),
  authorityDivision: one,
  exerciseContent: one,
  powerSource: named(POWER_SOURCES),
  organNature: named(ORGAN_NATURES),
  entrustingOrgan: (value) => [organ(value)],
  jointOrgans: (list) => list.map(organ),
  handlingOrgan: (value) => [organ(value)],
  belowCounty: (list) => list.map(({ townName, villageName }) => joined(townName, villageName)),
  itemStatus: named(ITEM_STATUSES),
  plannedCancelDate: one,
  reviewStandard: one,
  quantityLimit: one,
  specialProcedures: (list) =>
    list.map(({ kind, name, days, basis }) =>
      joined(name, SPECIAL_PROCEDURES[kind], days !== null && `${days} 日`, basis),
    ),
  onlineSteps: steps,
  offlineSteps: steps,
  handlingFormCodes: allNamed(HANDLING_FORMS),
  crossRegionScope: named(CROSS_REGION_SCOPES),
  onlineDepth: allNamed(ONLINE_DEPTHS),
  isOnline: yesNo,
  onlineUrl: one,
  mobileUrl: one,
  isSingleSignOn: yesNo,
  isMobileSingleSignOn: yesNo,
  inServiceCentre: yesNo,
  isExpress: yesNo,
  isPayOnline: yesNo,
  isAppointment: yesNo,
  appointmentTimes: (list) =>
    list.map(({ weekdays, from, until, places, note }) =>
      joined(
        weekdays.map((day) => WEEKDAYS[day]).join('、'),
        `${from}—${until}`,
        places !== null && `${places} 个名额`,
        note,
      ),
    ),
  isSelfService: yesNo,
  runSystem: named(RUN_SYSTEMS),
  runSystemName: one,
  runSystemUrl: one,
  enquiryWays: ways,
  complaintWays: ways,
  intermediaryService: ({ needed, content, basis }) => [joined(needed ? '需要' : '不需要', content, basis)],
  tolerance: relief,
  commitment: relief,
  feeItems: (list) => list.map(feeItem),
  resultSample: one,
  deliveryMethods: allNamed(DELIVERY_METHODS),
  deliveryDays: (days) => [`${days} 日`],
  rights: one,
  duties: one,
  reviewOrgan: remedy,
  litigationCourt: remedy,
  situations: ({ questions }) => questions.map(({ text }) => text),
  fieldRules: (rules: FieldRules) =>
    Object.entries(rules).map(([field, rule]) => `${FIELD_NAMES[field as Field] ?? field}：${FIELD_RULE_NAMES[rule]}`),
}

function material(m: Value<'materials'>[number]): string {
  const details = joined(
    m.necessity && MATERIAL_NECESSITIES[m.necessity],
    m.form && MATERIAL_FORMS[m.form],
    m.originals !== null && m.originals > 0 && `原件 ${m.originals} 份`,
    m.copies !== null && m.copies > 0 && `复印件 ${m.copies} 份`,
    m.copiesNote,
    m.source && MATERIAL_SOURCES[m.source],
  )
  return details ? `${m.name}（${details}）` : m.name
}

function feeItem({ name, kind, amount, standard, reducible, reductionNote }: Value<'feeItems'>[number]): string {
  return joined(
    name,
    FEE_KINDS[kind],
    amount !== null && `${amount} 元`,
    standard,
    reducible !== null && (reducible ? '可减免' : '不减免'),
    reductionNote,
  )
}

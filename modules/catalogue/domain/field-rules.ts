import type { Difference, FieldRule, ItemContent } from '#contracts/catalogue/index.ts'
import type { FieldFault } from '#contracts/fault.ts'
import { BOUNDS } from './bounds.ts'
import { exceptionFault } from './exception-rules.ts'

type Field = keyof ItemContent

interface FieldRuleRow {
  readonly rule: FieldRule
  /** No basic item may loosen it, and no legal exception lift it. */
  readonly fixed?: true
}

const fixed: FieldRuleRow = { rule: 'locked', fixed: true }
const locked: FieldRuleRow = { rule: 'locked' }
const bounded: FieldRuleRow = { rule: 'bounded' }
const local: FieldRuleRow = { rule: 'local' }

/**
 * What a place may say otherwise than the standard above it, where the basic item itself does not say. 事项名称、编码、类型、
 * 主管部门、实施机关、设定和实施依据 are the same everywhere; conditions and results are, unless a law says otherwise
 * (山东省优化营商环境条例 Art. 28: one item, one standard).
 */
export const FIELD_RULES: Readonly<Record<Field, FieldRuleRow>> = {
  name: fixed,
  itemType: fixed,
  onApplication: fixed,
  leadDepartment: fixed,
  materialsStatus: fixed,
  fieldRules: fixed,
  situations: locked,
  legalBasis: locked,
  serviceObjects: locked,
  personThemes: locked,
  corporateThemes: locked,
  acceptanceConditions: locked,
  statutoryLimit: locked,
  result: locked,
  exerciseLevels: locked,
  exerciseContent: locked,
  reviewStandard: locked,
  quantityLimit: locked,
  specialProcedures: locked,
  resultSample: locked,
  intermediaryService: locked,
  rights: locked,
  duties: locked,
  promisedLimit: bounded,
  onsiteVisits: bounded,
  caseType: bounded,
  materials: bounded,
  fee: bounded,
  feeItems: bounded,
  deliveryDays: bounded,
  tolerance: local,
  commitment: local,
  handlingSteps: local,
  reviewSteps: local,
  onsiteReason: local,
  handlingForms: local,
  faq: local,
  remedies: local,
  sources: local,
  authorityDivision: local,
  powerSource: local,
  organNature: local,
  entrustingOrgan: local,
  jointOrgans: local,
  handlingOrgan: local,
  belowCounty: local,
  itemStatus: local,
  plannedCancelDate: local,
  onlineSteps: local,
  offlineSteps: local,
  handlingFormCodes: local,
  crossRegionScope: local,
  onlineDepth: local,
  isOnline: local,
  onlineUrl: local,
  mobileUrl: local,
  isSingleSignOn: local,
  isMobileSingleSignOn: local,
  inServiceCentre: local,
  isExpress: local,
  isPayOnline: local,
  isAppointment: local,
  appointmentTimes: local,
  isSelfService: local,
  runSystem: local,
  runSystemName: local,
  runSystemUrl: local,
  enquiryWays: local,
  complaintWays: local,
  deliveryMethods: local,
  reviewOrgan: local,
  litigationCourt: local,
}

/** The rule of one field of one item: the item's own where it may have one, otherwise the catalogue's. */
export function ruleOf(content: ItemContent, field: Field): FieldRule {
  const row = FIELD_RULES[field]
  const own = row.fixed ? undefined : content.fieldRules?.[field]
  if (own === 'bounded' && !BOUNDS[field]) return 'locked'
  return own ?? row.rule
}

/** Rules that an item sets and cannot: of an unknown or fixed field, or a bound where there is none. */
export function fieldRuleFaults(content: ItemContent): FieldFault[] {
  return Object.entries(content.fieldRules ?? {}).flatMap(([field, rule]) => {
    const path = `/content/fieldRules/${field}`
    const row = FIELD_RULES[field as Field]
    if (!row) return [{ path, message: `没有名为“${field}”的要素。` }]
    if (row.fixed && rule !== 'locked') return [{ path, message: '此项必须全省统一，不能改为可更优或者各地自定。' }]
    if (rule === 'bounded' && !BOUNDS[field as Field])
      return [{ path, message: '此项不能比较优劣，只能统一规定或者各地自定。' }]
    return []
  })
}

/** Why a value may not stand in place of the one above it, in a sentence for the item manager; undefined when it may. */
export function refusal(
  above: ItemContent,
  difference: Pick<Difference, 'field' | 'value' | 'exception'> & { readonly expiresOn?: string | null },
): string | undefined {
  const { field, value, exception } = difference
  if (exception) return exceptionRefusal(difference)
  switch (ruleOf(above, field)) {
    case 'locked':
      return '此项由基本目录统一规定，各地不得另行规定；确有法律、法规依据的，按法定例外申请。'
    case 'bounded':
      return BOUNDS[field]?.(above, value)
    case 'local':
      return undefined
  }
}

function exceptionRefusal({
  field,
  expiresOn,
}: Pick<Difference, 'field'> & { readonly expiresOn?: string | null }): string | undefined {
  if (FIELD_RULES[field].fixed) return '此项必须全省统一，不能以法定例外改变。'
  return expiresOn ? undefined : '法定例外应当写明截止日期。'
}

/**
 * All refusals of a list that is to be published from a day on, by their place in it. What is in force already is held against the bounds
 * alone (`refusal`): a law that changes meanwhile does not end an exception by itself.
 */
export function refusals(
  above: ItemContent,
  differences: readonly Difference[],
  effectiveOn: string | null = null,
): FieldFault[] {
  return differences.flatMap((difference, at) => {
    const twice = differences.findIndex((d) => d.field === difference.field) < at
    const message = twice
      ? '同一项只能列出一次差异。'
      : (refusal(above, difference) ?? exceptionFault(difference, effectiveOn))
    return message ? [{ path: `/differences/${at}`, message }] : []
  })
}

import type { FieldRule } from '#contracts/catalogue/field-rules.ts'
import { FIELD_RULE_NAMES } from '#contracts/catalogue/field-rules.ts'
import {
  CONTACT_CHANNELS,
  CROSS_REGION_SCOPES,
  DELIVERY_METHODS,
  EXERCISE_LEVELS,
  FEE_KINDS,
  HANDLING_FORMS,
  ITEM_STATUSES,
  MATERIAL_KINDS,
  ONLINE_DEPTHS,
  ORGAN_NATURES,
  POWER_SOURCES,
  RUN_SYSTEMS,
  SPECIAL_PROCEDURES,
  WEEKDAYS,
} from '#contracts/catalogue/further-elements.ts'
import {
  CASE_TYPES,
  ITEM_TYPES,
  type ItemContent,
  MATERIAL_FORMS,
  MATERIAL_NECESSITIES,
  MATERIAL_SOURCES,
  RESULT_KINDS,
  SERVICE_OBJECTS,
} from '#contracts/catalogue/model.ts'

type Names = Readonly<Record<string, string>>

/** How one value is filled in. What may be unknown is null until somebody fills it in, and never an invented value. */
export type Shape =
  | Leaf
  | { readonly kind: 'lines' | 'rules' | 'situations' }
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  | { readonly kind: 'rows'; readonly members: readonly Member[]; readonly one: string; readonly id?: string }

/** A value without parts; `materialIds` names materials of the same item by their id. */
export type Leaf =
  | { readonly kind: 'line' | 'text' | 'date' | 'time' | 'yesNo' | 'materialIds' }
  | { readonly kind: 'number'; readonly unit?: string; readonly fraction?: true }
  | { readonly kind: 'code' | 'codes'; readonly names: Names }

/** A value with parts, or one entry of a list of such. */
export type Row = Readonly<Record<string, unknown>>

export interface Member {
  readonly key: string
  readonly title: string
  readonly shape: Leaf
  /** Must say something: it cannot be unknown. */
  readonly required?: true
  /** Less often needed: shown on demand. */
  readonly further?: true
}

const line: Leaf = { kind: 'line' }
const text: Leaf = { kind: 'text' }
const lines: Shape = { kind: 'lines' }
const date: Leaf = { kind: 'date' }
const time: Leaf = { kind: 'time' }
const yesNo: Leaf = { kind: 'yesNo' }
const number = (unit: string): Leaf => ({ kind: 'number', unit })
const code = (names: Names): Leaf => ({ kind: 'code', names })
const codes = (names: Names): Leaf => ({ kind: 'codes', names })
const object = (...members: Member[]): Shape => ({ kind: 'object', members })
const rows = (one: string, members: readonly Member[], id?: string): Shape => ({
  kind: 'rows',
  one,
  members,
  ...(id && { id }),
})
const must = (key: string, title: string, shape: Leaf = line): Member => ({ key, title, shape, required: true })
const may = (key: string, title: string, shape: Leaf = line): Member => ({ key, title, shape })
const further = (key: string, title: string, shape: Leaf = line): Member => ({ key, title, shape, further: true })

const LIMIT = object(
  must('count', '时限', number('日')),
  must('unit', '按', code({ workingDay: '工作日', naturalDay: '自然日' })),
  may('note', '说明'),
)
const ORGAN_MEMBERS = [must('name', '名称'), may('uscc', '统一社会信用代码')]
const REMEDY = object(must('name', '名称'), may('address', '地址'), may('phone', '电话'), may('url', '网址'))
const STEPS = rows('步骤', [
  must('name', '步骤名称'),
  may('organ', '办理机构'),
  may('days', '时限', { kind: 'number', unit: '日', fraction: true }),
  may('note', '说明', text),
])
const WAYS = rows('方式', [must('channel', '方式', code(CONTACT_CHANNELS)), must('value', '内容')])
const RELIEF = object(
  must('allowed', '是否可以', yesNo),
  must('materialIds', '适用的材料', { kind: 'materialIds' }),
  may('note', '说明', text),
)
export const MATERIAL_MEMBERS: readonly Member[] = [
  must('name', '材料名称'),
  may('necessity', '必要性', code(MATERIAL_NECESSITIES)),
  may('form', '形式', code(MATERIAL_FORMS)),
  may('originals', '原件', number('份')),
  may('copies', '复印件', number('份')),
  may('source', '来源', code(MATERIAL_SOURCES)),
  may('notice', '填报须知', text),
  further('materialTypeCode', '材料类型编码'),
  further('kind', '材料类别', code(MATERIAL_KINDS)),
  further('copiesNote', '份数的说明'),
  further('sourceNote', '来源的说明'),
  further('issuingOrgan', '出具部门'),
  further('issuedWithin', '出具时间要求'),
  further('pageFormat', '规格要求'),
  further('handlingNote', '办理说明', text),
  further('acceptanceStandard', '受理标准', text),
  further('legalBasis', '要求提供的依据', text),
  further('blankForm', '空白表格'),
  further('sampleForm', '示例样表'),
  further('licenceTypeCode', '可用电子证照'),
  further('dataResourceId', '可共享的数据资源'),
]

/** Each element of an item, and how it is filled in. */
export const SHAPES: Readonly<Record<keyof ItemContent, Shape>> = {
  name: line,
  itemType: code(ITEM_TYPES),
  onApplication: yesNo,
  leadDepartment: line,
  serviceObjects: codes(SERVICE_OBJECTS),
  personThemes: lines,
  corporateThemes: lines,
  legalBasis: rows('依据', [must('law', '法律、法规或者文件'), may('article', '条款'), may('text', '条文', text)]),
  acceptanceConditions: lines,
  materials: rows('材料', MATERIAL_MEMBERS, 'm'),
  materialsStatus: code({ listed: '完整', partial: '部分公布', not_in_excerpt: '未公布' }),
  handlingSteps: STEPS,
  reviewSteps: rows(
    '环节',
    [must('name', '环节名称'), must('role', '由谁办理', code({ clerk: '受理', reviewer: '审查', approver: '决定' }))],
    's',
  ),
  caseType: code(CASE_TYPES),
  statutoryLimit: LIMIT,
  promisedLimit: LIMIT,
  fee: object(must('charged', '是否收费', yesNo), may('basis', '收费依据', text), may('note', '说明', text)),
  onsiteVisits: number('次'),
  onsiteReason: text,
  handlingForms: lines,
  result: object(
    must('name', '结果名称'),
    must('kind', '结果类型', code(RESULT_KINDS)),
    may('validYears', '有效期', number('年')),
    may('licenceTypeCode', '证照类型编码'),
  ),
  faq: rows('问答', [must('question', '问题'), must('answer', '解答', text)]),
  remedies: text,
  sources: rows('来源', [must('regionName', '地区或者单位'), must('url', '网址'), may('note', '说明', text)]),
  exerciseLevels: codes(EXERCISE_LEVELS),
  authorityDivision: text,
  exerciseContent: text,
  powerSource: code(POWER_SOURCES),
  organNature: code(ORGAN_NATURES),
  entrustingOrgan: object(...ORGAN_MEMBERS),
  jointOrgans: rows('机构', ORGAN_MEMBERS),
  handlingOrgan: object(...ORGAN_MEMBERS),
  belowCounty: rows('乡镇（街道）或者村（社区）', [
    must('townName', '乡镇（街道）名称'),
    may('townCode', '乡镇（街道）代码，9 位'),
    may('villageName', '村（社区）名称'),
    may('villageCode', '村（社区）代码，12 位'),
  ]),
  itemStatus: code(ITEM_STATUSES),
  plannedCancelDate: date,
  reviewStandard: text,
  quantityLimit: text,
  specialProcedures: rows('程序', [
    must('name', '程序名称'),
    must('kind', '种类', code(SPECIAL_PROCEDURES)),
    may('days', '时限', number('日')),
    may('basis', '依据', text),
  ]),
  onlineSteps: STEPS,
  offlineSteps: STEPS,
  handlingFormCodes: codes(HANDLING_FORMS),
  crossRegionScope: code(CROSS_REGION_SCOPES),
  onlineDepth: codes(ONLINE_DEPTHS),
  isOnline: yesNo,
  onlineUrl: line,
  mobileUrl: line,
  isSingleSignOn: yesNo,
  isMobileSingleSignOn: yesNo,
  inServiceCentre: yesNo,
  isExpress: yesNo,
  isPayOnline: yesNo,
  isAppointment: yesNo,
  appointmentTimes: rows('时段', [
    must('weekdays', '星期', codes(WEEKDAYS)),
    must('from', '从', time),
    must('until', '到', time),
    may('places', '名额', number('个')),
    may('note', '说明'),
  ]),
  isSelfService: yesNo,
  runSystem: code(RUN_SYSTEMS),
  runSystemName: line,
  runSystemUrl: line,
  enquiryWays: WAYS,
  complaintWays: WAYS,
  intermediaryService: object(
    must('needed', '是否需要', yesNo),
    may('content', '服务内容', text),
    may('basis', '设定依据', text),
  ),
  tolerance: RELIEF,
  commitment: RELIEF,
  feeItems: rows('收费项目', [
    must('name', '项目名称'),
    must('kind', '收费方式', code(FEE_KINDS)),
    may('amount', '金额', { kind: 'number', unit: '元', fraction: true }),
    may('standard', '收费标准', text),
    may('basis', '收费依据', text),
    may('reducible', '能否减免', yesNo),
    may('reductionNote', '减免的情形', text),
  ]),
  resultSample: line,
  deliveryMethods: codes(DELIVERY_METHODS),
  deliveryDays: number('日'),
  rights: text,
  duties: text,
  reviewOrgan: REMEDY,
  litigationCourt: REMEDY,
  situations: { kind: 'situations' },
  fieldRules: { kind: 'rules' },
}

/** What always says something; everything else may be 未公布. */
const NEVER_UNKNOWN: ReadonlySet<keyof ItemContent> = new Set([
  'name',
  'itemType',
  'onApplication',
  'leadDepartment',
  'personThemes',
  'corporateThemes',
  'materialsStatus',
  'reviewSteps',
  'sources',
  'fieldRules',
])
export const mayBeUnknown = (field: keyof ItemContent): boolean => !NEVER_UNKNOWN.has(field)

/** Where filling in begins: nothing said yet, in the form that the contract takes. */
export function fresh(shape: Shape, taken: readonly string[] = []): unknown {
  switch (shape.kind) {
    case 'line':
    case 'text':
      return ''
    case 'lines':
    case 'rows':
    case 'codes':
    case 'materialIds':
      return []
    case 'number':
      return 0
    case 'yesNo':
      return true
    case 'code':
      return Object.keys(shape.names)[0]
    case 'date':
      return new Date().toISOString().slice(0, 10)
    case 'time':
      return '09:00'
    case 'object':
      return freshRow(shape.members, undefined, taken)
    case 'rules':
      return {}
    case 'situations':
      return { questions: [], tables: [] }
  }
}

/** A row with nothing said; ids are the next free ones, since uploads and corrections are kept under them. */
export function freshRow(
  members: readonly Member[],
  idPrefix: string | undefined,
  taken: readonly string[],
): Record<string, unknown> {
  const row = Object.fromEntries(members.map(({ key, shape, required }) => [key, required ? fresh(shape) : null]))
  if (idPrefix === undefined) return row
  let serial = taken.length + 1
  while (taken.includes(`${idPrefix}${serial}`)) serial += 1
  return { id: `${idPrefix}${serial}`, ...row }
}

export const RULE_OPTIONS = Object.entries(FIELD_RULE_NAMES).map(([value, label]) => ({
  value: value as FieldRule,
  label,
}))

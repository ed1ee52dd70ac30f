import { type Static, type TSchema, Type } from 'typebox'
import { DateOnly, DivisionCode, Nullable, Timestamp, Uuid } from '../contract.ts'
import { FieldRules } from './field-rules.ts'
import { furtherItemElements, furtherMaterialElements } from './further-elements.ts'
import { HandlingStep } from './handling-step.ts'
import { Situations } from './situations.ts'

/** Every element may be unknown in the source: null is shown as 未公布 and is never filled with a guess. */
const Unknown = <T extends TSchema>(schema: T) => Nullable(schema)
const Text = Type.String()

/**
 * 事项类型, GB/T 39046—2020 table A.1. The standard leaves 11 to 19 and those from 21 on to extension. Of 11 practice counts
 * services and gives no common name; 21 is ours: a one-thing joins several items and is not applied for as an item.
 */
export const ITEM_TYPES = {
  '00': '行政权力',
  '01': '行政许可',
  '02': '行政处罚',
  '03': '行政强制',
  '04': '行政征收',
  '05': '行政给付',
  '06': '行政检查',
  '07': '行政确认',
  '08': '行政奖励',
  '09': '行政裁决',
  '10': '其他行政权力',
  '11': '行政权力扩展类别',
  '20': '公共服务',
  '21': '高效办成一件事',
} as const
export type ItemType = keyof typeof ITEM_TYPES
export const ItemTypeCode = Type.Enum(Object.keys(ITEM_TYPES) as ItemType[])

/** 服务对象, GB/T 39046—2020 table A.4 in the order of practice (C0109). */
export const SERVICE_OBJECTS = {
  person: '自然人',
  corporate: '企业法人',
  institution: '事业法人',
  association: '社会组织法人',
  unincorporated: '非法人企业',
  organ: '行政机关',
  other: '其他组织',
} as const
export type ServiceObject = keyof typeof SERVICE_OBJECTS
const ServiceObjectCode = Type.Enum(Object.keys(SERVICE_OBJECTS) as ServiceObject[])

/** 设定依据: one article of one law. */
export const LegalBasis = Type.Object({ law: Text, article: Unknown(Text), text: Unknown(Text) })

export const MATERIAL_FORMS = { paper: '纸质', electronic: '电子', either: '纸质或电子' } as const
export const MATERIAL_NECESSITIES = { required: '必要', conditional: '视情形提供', deferrable: '可容缺后补' } as const
export const MATERIAL_SOURCES = { applicant: '申请人自备', government: '政府部门核发', other: '其他' } as const

/** 申请材料 as one item asks for it. `id` is stable within the item and names uploads and corrections. */
export const MaterialRequirement = Type.Object({
  id: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }),
  name: Text,
  /** Entry of the dictionary, once matched. */
  materialTypeCode: Unknown(Text),
  necessity: Unknown(Type.Enum(Object.keys(MATERIAL_NECESSITIES) as (keyof typeof MATERIAL_NECESSITIES)[])),
  form: Unknown(Type.Enum(Object.keys(MATERIAL_FORMS) as (keyof typeof MATERIAL_FORMS)[])),
  originals: Unknown(Type.Integer({ minimum: 0 })),
  copies: Unknown(Type.Integer({ minimum: 0 })),
  /** The source's own words on copies, where they are not a plain number. */
  copiesNote: Unknown(Text),
  source: Unknown(Type.Enum(Object.keys(MATERIAL_SOURCES) as (keyof typeof MATERIAL_SOURCES)[])),
  sourceNote: Unknown(Text),
  /** 填报须知 / 受理标准. */
  notice: Unknown(Text),
  ...furtherMaterialElements,
})

export const TimeLimit = Type.Object({
  count: Type.Integer({ minimum: 0 }),
  unit: Type.Enum(['workingDay', 'naturalDay']),
  note: Unknown(Text),
})

/** A step inside "reviewing", as data: who may finish it. */
export const ReviewStep = Type.Object({
  id: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }),
  name: Text,
  role: Type.Enum(['clerk', 'reviewer', 'approver']),
})

/** 是否收费. `basis`: 收费依据 as a whole; each fee item may have one of its own. */
export const Fee = Type.Object({
  charged: Type.Boolean(),
  note: Unknown(Text),
  basis: Type.Optional(Unknown(Text)),
})

/** 办件类型. */
export const CASE_TYPES = { instant: '即办件', promised: '承诺件', other: '其他' } as const
export const RESULT_KINDS = { licence: '证照', approval: '批文', other: '其他', none: '无' } as const
export const ItemResult = Type.Object({
  kind: Type.Enum(Object.keys(RESULT_KINDS) as (keyof typeof RESULT_KINDS)[]),
  name: Text,
  /** Licence type of the dictionary, when the result is a licence that the platform issues. */
  licenceTypeCode: Unknown(Text),
  /** Years that it is valid; null: none stated. */
  validYears: Unknown(Type.Integer({ minimum: 1 })),
})
export const Faq = Type.Object({ question: Text, answer: Text })
/** Where the facts were read: an address of the web, or `stored-page:` and a name where no address was recorded. */
export const Source = Type.Object({
  regionName: Text,
  url: Type.String({ pattern: '^(https?://[^\\s]+|stored-page:.+)$', maxLength: 2000 }),
  note: Unknown(Text),
})

/**
 * The elements of an item (GB/T 39046—2020 table 4 and the practice told in docs/glossary.md). A basic item holds them whole;
 * an implementation stores only what differs.
 */
export const ItemContent = Type.Object({
  name: Text,
  itemType: ItemTypeCode,
  /** Whether people apply for it: the code list of types does not say. */
  onApplication: Type.Boolean(),
  leadDepartment: Text,
  serviceObjects: Unknown(Type.Array(ServiceObjectCode)),
  personThemes: Type.Array(Text),
  corporateThemes: Type.Array(Text),
  legalBasis: Unknown(Type.Array(LegalBasis)),
  acceptanceConditions: Unknown(Type.Array(Text)),
  materials: Unknown(Type.Array(MaterialRequirement)),
  /** `partial`: the list is a lower bound; `not_in_excerpt`: unknown, not "none". */
  materialsStatus: Type.Enum(['listed', 'partial', 'not_in_excerpt']),
  handlingSteps: Unknown(Type.Array(HandlingStep)),
  reviewSteps: Type.Array(ReviewStep),
  caseType: Unknown(Type.Enum(Object.keys(CASE_TYPES) as (keyof typeof CASE_TYPES)[])),
  statutoryLimit: Unknown(TimeLimit),
  promisedLimit: Unknown(TimeLimit),
  fee: Unknown(Fee),
  onsiteVisits: Unknown(Type.Integer({ minimum: 0 })),
  onsiteReason: Unknown(Text),
  /** 窗口 / 网上 / 移动端 / 邮寄, in the source's words; as codes: `handlingFormCodes`. */
  handlingForms: Unknown(Type.Array(Text)),
  result: Unknown(ItemResult),
  faq: Unknown(Type.Array(Faq)),
  remedies: Unknown(Text),
  sources: Type.Array(Source),
  ...furtherItemElements,
  /** Where this item's fields are locked, bounded or local otherwise than by the catalogue's own table. */
  fieldRules: Type.Optional(FieldRules),
  situations: Type.Optional(Unknown(Situations)),
})
export type ItemContent = Static<typeof ItemContent>

/** What only the place itself can say. */
export const LocalContent = Type.Object({
  address: Unknown(Text),
  officeHours: Unknown(Text),
  enquiryPhone: Unknown(Text),
  complaintPhone: Unknown(Text),
})
export type LocalContent = Static<typeof LocalContent>

/** One page of a form: a step of the applicant. */
export const FormPage = Type.Object({ id: Text, title: Text, note: Unknown(Text), fields: Type.Array(Text) })

/**
 * A form is a JSON Schema (2020-12) object; every property carries `title` and `x-element`, the code of its data element,
 * and may carry `x-hint`. `pages` groups the properties into steps.
 */
export const FormDefinition = Type.Object({
  versionId: Uuid,
  /** 示例表单: made for the demo, not an official form. */
  sample: Type.Boolean(),
  schema: Type.Unknown(),
  pages: Type.Array(FormPage),
})
export type FormDefinition = Static<typeof FormDefinition>

/**
 * 基本编码: 12 characters in practice, 10 in GB/T 39046—2020; `TB` begins a local code of this platform. Of a handling item
 * (业务办理项: 新设, 变更, 延续, 注销 …) two digits follow.
 */
export const ItemCode = Type.String({ pattern: '^([0-9A-Z]{12}([0-9]{2})?|[0-9A-Z]{10})$' })

/** 主项 / 子项 / 业务办理项: told by the code. */
export const ITEM_LEVELS = { main: '主项', sub: '子项', handling: '业务办理项' } as const
export type ItemLevel = keyof typeof ITEM_LEVELS

/** Which versions an effective item was computed from; a case keeps it for good. */
export const ItemPins = Type.Object({
  basicVersionId: Uuid,
  overrideVersionIds: Type.Array(Uuid),
  formVersionId: Unknown(Uuid),
  /** What the place itself said, where that is in force until it is settled. */
  observedVersionId: Type.Optional(Uuid),
  /** Legal-effect time and knowledge time of the computation. */
  effectiveAt: Timestamp,
  knownAt: Timestamp,
})
export type ItemPins = Static<typeof ItemPins>

/** 法定例外: a difference beyond the bounds stands on an article of a law, and ends. */
export const LegalException = Type.Object(
  {
    law: Type.String({ minLength: 2, maxLength: 200 }),
    article: Type.String({ minLength: 2, maxLength: 100 }),
    /** Date of the version of the law that says so. */
    versionDate: DateOnly,
  },
  { additionalProperties: false },
)
export type LegalException = Static<typeof LegalException>

/** 观测指南: what a place published of its own, and where it was read. */
export const ObservedMark = Type.Object({
  versionId: Uuid,
  sourceUrl: Text,
  /** When it was taken in. */
  observedAt: Timestamp,
})
export type ObservedMark = Static<typeof ObservedMark>

/** A basic item as carried out by one department in one division: computed, never copied. */
export const EffectiveItem = Type.Object({
  basicItemId: Uuid,
  implementationId: Uuid,
  /** 基本编码, 12 characters; or a local code of this platform (`TB…`) where no national code was seen. */
  itemCode: Text,
  /** 实施编码: 统一社会信用代码 18 + 行使层级 1 + 基本编码 12. */
  taskCode: Text,
  divisionCode: DivisionCode,
  departmentId: Uuid,
  /** Demonstration copy: facts of another region shown for this one. */
  demo: Type.Boolean(),
  content: ItemContent,
  local: LocalContent,
  /** Names of content fields in which the implementation differs, each with its reason. */
  differences: Type.Array(
    Type.Object({
      field: Text,
      reason: Text,
      expiresOn: Unknown(DateOnly),
      exception: Type.Optional(LegalException),
    }),
  ),
  /** 尚未统一: the content is what the place itself publishes, not the standard. */
  observed: Type.Optional(ObservedMark),
  pins: ItemPins,
  /** Next instant at which another version takes effect, if one is planned. */
  validUntil: Unknown(Timestamp),
})
export type EffectiveItem = Static<typeof EffectiveItem>

/** A basic item as its catalogue lists it. */
export const BasicItem = Type.Object({
  id: Uuid,
  code: ItemCode,
  /** No national code was seen: the code is this platform's own. */
  localCode: Type.Boolean(),
  /** Division that writes the standard and owns it. */
  ownerDivisionCode: DivisionCode,
  name: Text,
  itemType: ItemTypeCode,
  onApplication: Type.Boolean(),
  leadDepartment: Text,
  materialsStatus: ItemContent.properties.materialsStatus,
  hasForm: Type.Boolean(),
  implementations: Type.Integer({ minimum: 0 }),
})
export type BasicItem = Static<typeof BasicItem>

/** One published version of a basic item's content, with the time of its legal effect and of our knowledge of it. */
export const BasicItemVersion = Type.Object({
  id: Uuid,
  /** 事项版本: counted from 1 in the order of publication. */
  number: Type.Integer({ minimum: 1 }),
  effectiveFrom: Timestamp,
  effectiveUntil: Unknown(Timestamp),
  publishedAt: Timestamp,
})
export type BasicItemVersion = Static<typeof BasicItemVersion>

/** 实施事项: a basic item as carried out by one department in one division. */
export const Implementation = Type.Object({
  id: Uuid,
  itemCode: ItemCode,
  itemName: Text,
  taskCode: Text,
  /** Under which the place itself publishes it, in its own words; null where none was seen. */
  localTaskCode: Unknown(Text),
  divisionCode: DivisionCode,
  departmentId: Uuid,
  demo: Type.Boolean(),
  hasForm: Type.Boolean(),
})
export type Implementation = Static<typeof Implementation>

/**
 * How a place's list of materials differs from the standard's: what is left out, asked for less strictly, or, by legal exception,
 * added. So that a material which the standard drops or gains later reaches the place.
 */
export const MaterialsDelta = Type.Object(
  {
    drop: Type.Array(Type.String({ maxLength: 40 }), { maxItems: 200 }),
    soften: Type.Array(
      Type.Object({ id: Type.String({ maxLength: 40 }), necessity: Type.Enum(['conditional', 'deferrable']) }),
      { maxItems: 200 },
    ),
    add: Type.Array(MaterialRequirement, { maxItems: 50 }),
  },
  { additionalProperties: false },
)
export type MaterialsDelta = Static<typeof MaterialsDelta>

/** One field in which a place differs from the standard, why, and until when (the last day on which it holds). */
export const Difference = Type.Object(
  {
    field: Type.Enum(Object.keys(ItemContent.properties) as (keyof ItemContent)[]),
    value: Type.Unknown(),
    reason: Type.String({ minLength: 1, maxLength: 500 }),
    expiresOn: Unknown(DateOnly),
    /** Needed where the value lies outside the bounds; approved by the level that owns the basic item. */
    exception: Type.Optional(LegalException),
  },
  { additionalProperties: false },
)
export type Difference = Static<typeof Difference>

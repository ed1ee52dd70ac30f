import { type TSchema, Type } from 'typebox'
import { DateOnly, Nullable } from '../contract.ts'
import { HandlingStep } from './handling-step.ts'

/*
 * The elements of table 4 of GB/T 39046—2020 and of practice (ZWFW C0109.2, docs/glossary.md) beyond those that every item
 * of a portal shows. All are optional: one that is absent or null was not stated by the source, and is shown as 未公布.
 */

const Text = Type.String({ maxLength: 4000 })
const Line = Type.String({ maxLength: 500 })
const Said = <T extends TSchema>(schema: T) => Type.Optional(Nullable(schema))
const codes = <T extends Record<string, string>>(list: T) => Type.Enum(Object.keys(list) as (keyof T & string)[])

/** 行使层级, GB/T 39046—2020 table A.2. */
export const EXERCISE_LEVELS = {
  '1': '国家级',
  '2': '省级',
  '3': '市级',
  '4': '县级',
  '5': '镇（乡、街道）级',
  '6': '村（社区）级',
  '7': '分级管理',
} as const

/** 权力来源. */
export const POWER_SOURCES = {
  statutory: '法定本级行使',
  devolved: '上级下放',
  authorisedFromAbove: '上级授权',
  authorisedBySame: '同级授权',
  entrustedFromAbove: '上级委托',
  entrustedBySame: '同级委托',
} as const

/** 实施主体性质. */
export const ORGAN_NATURES = {
  statutory: '法定机关',
  authorised: '授权组织',
  entrusted: '受委托组织',
  other: '其他',
} as const

/** 事项状态. */
export const ITEM_STATUSES = { active: '在用', paused: '暂停', cancelled: '取消' } as const

/** 通办范围. */
export const CROSS_REGION_SCOPES = {
  nation: '全国通办',
  province: '全省通办',
  city: '全市通办',
  county: '全县通办',
  town: '全镇（街道）通办',
  village: '跨村（社区）通办',
} as const

/** 网上办理深度 (more than one may hold): levels Ⅰ to Ⅳ follow from it, see `onlineLevel` of the catalogue. */
export const ONLINE_DEPTHS = {
  '1': '互联网咨询',
  '2': '互联网收件',
  '3': '互联网预审',
  '4': '互联网受理',
  '5': '互联网办理',
  '6': '互联网办理结果信息反馈',
  '7': '互联网电子证照反馈',
  '9': '其他',
} as const

/** 特别程序, GB/T 39046—2020 table A.7. */
export const SPECIAL_PROCEDURES = { extension: '延长审批', other: '其他' } as const

/** 收费方式: how an amount comes about. */
export const FEE_KINDS = {
  fixed: '定额收费',
  perUnit: '按件（次）收费',
  rate: '按比例收费',
  tiered: '分段累加收费',
  negotiated: '协议收费',
  other: '其他',
} as const

export const DELIVERY_METHODS = {
  window: '窗口领取',
  post: '邮寄',
  online: '网上获取',
  notice: '公告',
  direct: '直接送达',
} as const

export const MATERIAL_KINDS = { certificate: '证件证书证明', form: '申请表格文书', other: '其他' } as const

/** 运行系统. */
export const RUN_SYSTEMS = { national: '国家级', provincial: '省级', municipal: '市级', own: '部门自建' } as const

/** 办理形式. */
export const HANDLING_FORMS = {
  '1': '窗口办理',
  '2': '电脑端网上办理',
  '3': '移动端办理',
  '4': '快递申请',
  '9': '其他',
} as const

/** 咨询方式, 监督投诉方式: over which channel. */
export const CONTACT_CHANNELS = {
  window: '窗口',
  online: '网络',
  phone: '电话',
  letter: '信件',
  mail: '电子邮件',
} as const

export const WEEKDAYS = {
  '1': '星期一',
  '2': '星期二',
  '3': '星期三',
  '4': '星期四',
  '5': '星期五',
  '6': '星期六',
  '7': '星期日',
} as const

/** One way of asking or complaining: an address, a number, a page. */
export const ContactWay = Type.Object({ channel: codes(CONTACT_CHANNELS), value: Line })

/** When appointments are given; the working-day calendar decides whether the office is open on a date. */
export const AppointmentTime = Type.Object({
  /** Empty: on which days is not told. */
  weekdays: Type.Array(codes(WEEKDAYS), { uniqueItems: true }),
  from: Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }),
  until: Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }),
  /** How many may come in that time; null: not told. */
  places: Nullable(Type.Integer({ minimum: 1 })),
  note: Nullable(Line),
})

/** 乡镇（街道）、村（社区） where a county's item is handled below it: 9 digits of the town, 12 of the village. */
export const BelowCounty = Type.Object({
  townCode: Nullable(Type.String({ pattern: '^[0-9]{9}$' })),
  townName: Line,
  villageCode: Nullable(Type.String({ pattern: '^[0-9]{12}$' })),
  villageName: Nullable(Line),
})

export const Organ = Type.Object({ name: Line, uscc: Nullable(Type.String({ maxLength: 18 })) })

/** 收费项目: amounts in yuan; `amount` null where the standard is told in words alone. */
export const FeeItem = Type.Object({
  name: Line,
  kind: codes(FEE_KINDS),
  amount: Nullable(Type.Number({ minimum: 0 })),
  standard: Nullable(Text),
  basis: Nullable(Text),
  reducible: Nullable(Type.Boolean()),
  reductionNote: Nullable(Text),
})

export const SpecialProcedure = Type.Object({
  kind: codes(SPECIAL_PROCEDURES),
  name: Line,
  days: Nullable(Type.Integer({ minimum: 0 })),
  basis: Nullable(Text),
})

/** Whom an applicant may turn to afterwards: 行政复议机关, 行政诉讼管辖法院. */
export const RemedyOrgan = Type.Object({
  name: Line,
  address: Nullable(Line),
  phone: Nullable(Type.String({ maxLength: 40 })),
  url: Said(Line),
})

/** What an applicant of one requirement needs to know beyond its name (table 1.2 D). */
export const furtherMaterialElements = {
  kind: Said(codes(MATERIAL_KINDS)),
  issuingOrgan: Said(Line),
  pageFormat: Said(Line),
  /** Addresses or file ids of the blank form and of a filled example. */
  blankForm: Said(Line),
  sampleForm: Said(Line),
  acceptanceStandard: Said(Text),
  legalBasis: Said(Text),
  /** 出具时间要求: such as “近三个月内出具”. */
  issuedWithin: Said(Line),
  /** 办理说明: what else is to be known of handing it in. */
  handlingNote: Said(Text),
  /** By which it can be had without the applicant: an e-licence, or a data resource. */
  licenceTypeCode: Said(Line),
  dataResourceId: Said(Line),
}

/** What only an implementation can say about its authority, and what the standard may leave to it. */
export const furtherItemElements = {
  exerciseLevels: Said(Type.Array(codes(EXERCISE_LEVELS))),
  authorityDivision: Said(Text),
  exerciseContent: Said(Text),
  powerSource: Said(codes(POWER_SOURCES)),
  organNature: Said(codes(ORGAN_NATURES)),
  entrustingOrgan: Said(Organ),
  jointOrgans: Said(Type.Array(Organ, { maxItems: 20 })),
  handlingOrgan: Said(Organ),
  belowCounty: Said(Type.Array(BelowCounty, { maxItems: 400 })),
  itemStatus: Said(codes(ITEM_STATUSES)),
  plannedCancelDate: Said(DateOnly),
  /** 审查标准: 山东省优化营商环境条例 (2020) Art. 28 makes it part of the guide. */
  reviewStandard: Said(Text),
  quantityLimit: Said(Text),
  specialProcedures: Said(Type.Array(SpecialProcedure, { maxItems: 10 })),
  /** 线上办理流程, 线下办理流程, where the source tells them apart; what both share is `handlingSteps`. */
  onlineSteps: Said(Type.Array(HandlingStep, { maxItems: 50 })),
  offlineSteps: Said(Type.Array(HandlingStep, { maxItems: 50 })),
  handlingFormCodes: Said(Type.Array(codes(HANDLING_FORMS), { uniqueItems: true })),
  crossRegionScope: Said(codes(CROSS_REGION_SCOPES)),
  onlineDepth: Said(Type.Array(codes(ONLINE_DEPTHS), { uniqueItems: true })),
  isOnline: Said(Type.Boolean()),
  onlineUrl: Said(Line),
  mobileUrl: Said(Line),
  isSingleSignOn: Said(Type.Boolean()),
  isMobileSingleSignOn: Said(Type.Boolean()),
  inServiceCentre: Said(Type.Boolean()),
  isExpress: Said(Type.Boolean()),
  isPayOnline: Said(Type.Boolean()),
  isAppointment: Said(Type.Boolean()),
  appointmentTimes: Said(Type.Array(AppointmentTime, { maxItems: 20 })),
  isSelfService: Said(Type.Boolean()),
  runSystem: Said(codes(RUN_SYSTEMS)),
  runSystemName: Said(Line),
  runSystemUrl: Said(Line),
  /** Every way there is; the two telephones of the window stand in `LocalContent`. */
  enquiryWays: Said(Type.Array(ContactWay, { maxItems: 20 })),
  complaintWays: Said(Type.Array(ContactWay, { maxItems: 20 })),
  intermediaryService: Said(
    Type.Object({ needed: Type.Boolean(), content: Nullable(Text), basis: Nullable(Type.String({ maxLength: 2000 })) }),
  ),
  /** 容缺受理 / 告知承诺: whether, and for which materials by their id. */
  tolerance: Said(Type.Object({ allowed: Type.Boolean(), materialIds: Type.Array(Line), note: Nullable(Text) })),
  commitment: Said(Type.Object({ allowed: Type.Boolean(), materialIds: Type.Array(Line), note: Nullable(Text) })),
  feeItems: Said(Type.Array(FeeItem, { maxItems: 30 })),
  resultSample: Said(Line),
  deliveryMethods: Said(Type.Array(codes(DELIVERY_METHODS), { uniqueItems: true })),
  deliveryDays: Said(Type.Integer({ minimum: 0 })),
  rights: Said(Text),
  duties: Said(Text),
  reviewOrgan: Said(RemedyOrgan),
  litigationCourt: Said(RemedyOrgan),
}

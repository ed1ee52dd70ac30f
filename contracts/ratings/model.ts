import { type Static, Type } from 'typebox'
import { DateOnly, DivisionCode, Nullable, Timestamp, Uuid } from '../contract.ts'

/**
 * 好差评的五级 (国办发〔2019〕51号). Kept as names: GB/T 39046—2020 table A.8 counts 1 = 非常满意, the exchange interfaces in
 * use count 5 = 非常满意, so a number is given only where one of them is spoken to.
 */
export const GRADES = {
  veryGood: '非常满意',
  good: '满意',
  fair: '基本满意',
  bad: '不满意',
  veryBad: '非常不满意',
} as const
export type Grade = keyof typeof GRADES
export const GradeName = Type.Enum(Object.keys(GRADES) as Grade[])
/** 差评: the two that must be answered. */
export const BAD_GRADES: readonly Grade[] = ['bad', 'veryBad']

/** What people may tick, by whether they are content. */
export const RATING_TAGS = {
  content: {
    'clear-guide': '指南清楚',
    'told-once': '一次性告知',
    'in-time': '按时办结',
    'few-visits': '少跑腿',
    'few-materials': '材料简便',
    'good-attitude': '服务热情',
  },
  discontent: {
    'guide-differs': '实际要求与指南不一致',
    'not-told-once': '没有一次性告知',
    overdue: '超过承诺时限',
    'many-visits': '多次跑腿',
    'extra-materials': '要求提供指南以外的材料',
    'bad-attitude': '服务态度不好',
    'system-trouble': '系统不好用',
    'unlawful-fee': '违规收费',
  },
} as const
export type RatingTag = keyof typeof RATING_TAGS.content | keyof typeof RATING_TAGS.discontent
export const TagName = Type.Enum([
  ...(Object.keys(RATING_TAGS.content) as (keyof typeof RATING_TAGS.content)[]),
  ...(Object.keys(RATING_TAGS.discontent) as (keyof typeof RATING_TAGS.discontent)[]),
])

/** 评价渠道, the exchange interface's 1 to 6; its 7 (系统默认) is never made here: silence is not praise. */
const RATING_CHANNELS = {
  web: '电脑端',
  mobile: '移动端',
  qrCode: '二维码',
  counterTablet: '大厅平板',
  hallTerminal: '大厅其他终端',
  sms: '短信',
} as const
export type RatingChannel = keyof typeof RATING_CHANNELS
export const ChannelName = Type.Enum(Object.keys(RATING_CHANNELS) as RatingChannel[])

/** 评价阶段 as the exchange interface has it. */
const RATING_STAGES = { pending: '待受理', handling: '办理中', finished: '已办结' } as const
export type RatingStage = keyof typeof RATING_STAGES
const StageName = Type.Enum(Object.keys(RATING_STAGES) as RatingStage[])

/** How the case ended. */
const RATED_OUTCOMES = { delivered: '已办结', rejected: '不予受理', refused: '不予许可' } as const
export type RatedOutcome = keyof typeof RATED_OUTCOMES
const OutcomeName = Type.Enum(Object.keys(RATED_OUTCOMES) as RatedOutcome[])

/** 256 random bits, base64url. */
export const InvitationToken = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' })

/** What the page of an invitation shows: the service, never the person. */
export const Invitation = Type.Object({
  itemName: Type.String(),
  departmentName: Type.String(),
  divisionName: Type.String(),
  outcome: OutcomeName,
  invitedAt: Timestamp,
  expiresAt: Timestamp,
  state: Type.Enum(['open', 'used', 'expired']),
})
export type Invitation = Static<typeof Invitation>

/** A rating as a supervisor reads it: without the applicant, the case or the officer. */
export const RatingEntry = Type.Object({
  id: Uuid,
  grade: GradeName,
  gradeName: Type.String(),
  tags: Type.Array(TagName),
  tagNames: Type.Array(Type.String()),
  comment: Nullable(Type.String()),
  /** The comment was erased with the case's personal data. */
  commentErased: Type.Boolean(),
  outcome: OutcomeName,
  stage: StageName,
  channel: ChannelName,
  itemCode: Type.String(),
  itemName: Type.String(),
  divisionCode: DivisionCode,
  divisionName: Type.String(),
  departmentId: Uuid,
  departmentName: Type.String(),
  ratedAt: Timestamp,
  /** For a bad rating: the working day by which the person is to be contacted; null for the others. */
  contactBy: Nullable(Type.Object({ day: DateOnly, provisional: Type.Boolean(), overdue: Type.Boolean() })),
})
export type RatingEntry = Static<typeof RatingEntry>

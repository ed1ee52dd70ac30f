import { type Static, type TSchema, Type } from 'typebox'
import { DateOnly, DivisionCode, Nullable, Timestamp, Uuid } from '../contract.ts'

/** Legal states of a case; the typed table of transitions is in `modules/cases/domain/states.ts`. */
export const CASE_STATES = {
  draft: '待提交',
  submitted: '待受理',
  correcting: '待补正',
  rejected: '不予受理',
  reviewing: '审查中',
  suspended: '特别程序中',
  approved: '准予许可',
  refused: '不予许可',
  delivered: '已办结',
  withdrawn: '已撤回',
  terminated: '已终止',
} as const
export type CaseState = keyof typeof CASE_STATES
export const CaseStateCode = Type.Enum(Object.keys(CASE_STATES) as CaseState[])

const Text = Type.String()
const Unknown = <T extends TSchema>(schema: T) => Nullable(schema)
/** What a member of staff or an applicant writes: reasons, opinions. */
export const Reason = Type.String({ minLength: 2, maxLength: 2000, pattern: '\\S' })

/** Who applies: a person for themselves, or a company by its agent. */
export const Applicant = Type.Object({
  kind: Type.Enum(['person', 'company']),
  id: Uuid,
})
export type Applicant = Static<typeof Applicant>

/** 办理期限的种类: tell or accept (5 working days), put right, decide (promised or statutory), deliver (10 working days). */
export const DEADLINE_KINDS = { acceptance: '受理', correction: '补正', decision: '决定', delivery: '送达' } as const
export type DeadlineKind = keyof typeof DEADLINE_KINDS
export const DEADLINE_COLOURS = ['green', 'yellow', 'red', 'over'] as const
export type DeadlineColour = (typeof DEADLINE_COLOURS)[number]

export const CaseDeadline = Type.Object({
  /** What is due: accept or tell (5 working days), decide (promised / statutory), deliver (10 working days), correct. */
  kind: Type.Enum(Object.keys(DEADLINE_KINDS) as DeadlineKind[]),
  dueOn: DateOnly,
  /** 暂定: runs into a year whose holidays are not announced. */
  provisional: Type.Boolean(),
  /** Share of the time that is used, and the colour that follows: yellow from 50 %, red from 90 %, over when past. */
  usedPercent: Type.Integer(),
  colour: Type.Enum([...DEADLINE_COLOURS]),
})
export type CaseDeadline = Static<typeof CaseDeadline>

export const TimelineEntry = Type.Object({
  at: Timestamp,
  /** Plain words for the applicant: what happened. */
  title: Text,
  detail: Unknown(Text),
  by: Type.Enum(['applicant', 'department', 'system']),
  byName: Unknown(Text),
})
export type TimelineEntry = Static<typeof TimelineEntry>

/** What has to be put right, named one by one. */
export const CorrectionPoint = Type.Object({
  kind: Type.Enum(['field', 'material']),
  /** Field name of the form, or id of the material requirement. */
  target: Text,
  title: Text,
  reason: Type.String({ minLength: 1, maxLength: 500 }),
})
export type CorrectionPoint = Static<typeof CorrectionPoint>

export const CaseSummary = Type.Object({
  id: Uuid,
  /** 47 characters: 实施编码 31 + date 8 + serial 8. */
  caseNumber: Unknown(Text),
  itemCode: Text,
  itemName: Text,
  divisionCode: DivisionCode,
  divisionName: Text,
  departmentName: Text,
  state: CaseStateCode,
  stateName: Text,
  /** Whose turn it is, in plain words: 等您补正材料 / 等部门受理 / … */
  turn: Text,
  deadline: Unknown(CaseDeadline),
  createdAt: Timestamp,
  submittedAt: Unknown(Timestamp),
  updatedAt: Timestamp,
})
export type CaseSummary = Static<typeof CaseSummary>

/** Whose turn it is and by when. */
export const Turn = Type.Object({
  who: Type.Enum(['applicant', 'department', 'nobody']),
  sentence: Text,
  dueOn: Unknown(DateOnly),
  provisional: Type.Boolean(),
})
export type Turn = Static<typeof Turn>

/** One uploaded file. `round` 0: with the application; 1: with the correction. */
export const MaterialFile = Type.Object({
  id: Uuid,
  requirementId: Text,
  fileName: Text,
  mediaType: Text,
  sizeBytes: Type.Integer(),
  uploadedAt: Timestamp,
  state: Type.Enum(['active', 'replaced']),
  round: Type.Integer(),
})
export type MaterialFile = Static<typeof MaterialFile>

/** A required material with what was handed in for it. */
export const MaterialSheet = Type.Object({
  requirementId: Text,
  name: Text,
  /** 必要; 视情形提供; 可容缺后补; null: not published. */
  necessity: Unknown(Type.Enum(['required', 'conditional', 'deferrable'])),
  necessityName: Unknown(Text),
  notice: Unknown(Text),
  files: Type.Array(MaterialFile),
})
export type MaterialSheet = Static<typeof MaterialSheet>

/** Answers as people read them: by the form's pages, with the titles of its fields. */
export const AnswerField = Type.Object({
  name: Text,
  title: Text,
  value: Text,
  /** What stood there before the correction, when it differs. */
  previous: Unknown(Text),
})
export const AnswerSection = Type.Object({ id: Text, title: Text, fields: Type.Array(AnswerField) })
export type AnswerSection = Static<typeof AnswerSection>

export const CorrectionNotice = Type.Object({
  requestedAt: Timestamp,
  dueOn: DateOnly,
  points: Type.Array(CorrectionPoint),
  note: Unknown(Text),
  /** When the applicant handed the correction in; null: still open. */
  answeredAt: Unknown(Timestamp),
})
export type CorrectionNotice = Static<typeof CorrectionNotice>

/** A decision in writing: 不予受理, 准予, 不予许可; a refusal tells reasons and remedies (行政许可法 38). */
export const CaseDecision = Type.Object({
  result: Type.Enum(['approved', 'refused', 'rejected']),
  resultName: Text,
  at: Timestamp,
  reasons: Unknown(Text),
  remedies: Unknown(Text),
  /** Why the decision came after its day; published with it. */
  overdueReason: Unknown(Text),
})
export type CaseDecision = Static<typeof CaseDecision>

/** 特别程序: what 行政许可法 45 does not count into the time limit. */
export const SUSPENSION_GROUNDS = {
  hearing: '听证',
  tender: '招标',
  auction: '拍卖',
  inspection: '检验',
  testing: '检测',
  quarantine: '检疫',
  appraisal: '鉴定',
  expertReview: '专家评审',
} as const
export type SuspensionGround = keyof typeof SUSPENSION_GROUNDS
export const SuspensionGroundCode = Type.Enum(Object.keys(SUSPENSION_GROUNDS) as SuspensionGround[])

export const DELIVERY_METHODS = { online: '网上送达', window: '窗口领取', post: '邮寄送达' } as const
export type DeliveryMethod = keyof typeof DELIVERY_METHODS
export const DeliveryMethodCode = Type.Enum(Object.keys(DELIVERY_METHODS) as DeliveryMethod[])

/** What staff may do to a case; `get-case` answers those that this actor may do now. */
export const STAFF_ACTIONS = {
  accept: '受理',
  'request-correction': '一次性告知补正',
  reject: '不予受理',
  'complete-step': '完成本环节',
  'return-step': '退回上一环节',
  approve: '准予许可',
  refuse: '不予许可',
  deliver: '送达办结',
  suspend: '启动特别程序',
  resume: '结束特别程序',
  terminate: '终止办理',
} as const
export type StaffAction = keyof typeof STAFF_ACTIONS
export const StaffActionCode = Type.Enum(Object.keys(STAFF_ACTIONS) as StaffAction[])

/** What the applicant may do to a case of theirs. */
export const APPLICANT_ACTIONS = {
  edit: '继续填写',
  submit: '提交申请',
  discard: '删除草稿',
  resubmit: '提交补正',
  withdraw: '撤回申请',
} as const
export type ApplicantAction = keyof typeof APPLICANT_ACTIONS
export const ApplicantActionCode = Type.Enum(Object.keys(APPLICANT_ACTIONS) as ApplicantAction[])

/** The version of a case that a member of staff has before their eyes; another one in the database means that someone was quicker. */
export const ExpectedVersion = Type.Integer({ minimum: 1 })
/** What every action of staff answers: fetch the case again for the rest. */
export const ActionAnswer = Type.Object({
  caseId: Uuid,
  state: CaseStateCode,
  stateName: Text,
  version: Type.Integer(),
})
export type ActionAnswer = Static<typeof ActionAnswer>

/** 收件回执: what the applicant keeps. */
export const Receipt = Type.Object({
  caseId: Uuid,
  caseNumber: Text,
  /** For reading aloud and typing: groups divided by spaces. */
  caseNumberGrouped: Text,
  /** The last 16 digits, which find the case as well as the whole number. */
  shortNumber: Text,
  /** 查询码, six digits: opens the progress of this case without signing in. */
  queryCode: Text,
  itemName: Text,
  divisionName: Text,
  departmentName: Text,
  submittedAt: Timestamp,
  /** Until when the department accepts or tells what is missing; silence means accepted. */
  acceptanceDueOn: DateOnly,
  acceptanceProvisional: Type.Boolean(),
  materialCount: Type.Integer(),
})
export type Receipt = Static<typeof Receipt>

/** One situation question and what the applicant answered, in words. */
export const SituationLine = Type.Object({ question: Type.String(), answer: Type.String() })

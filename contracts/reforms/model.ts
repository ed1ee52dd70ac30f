import { type Static, Type } from 'typebox'
import { ItemCode } from '../catalogue/model.ts'
import { DateOnly, DivisionCode, Nullable, Timestamp, Uuid } from '../contract.ts'
import { ReformAct, ReformScope } from './acts.ts'

export const REFORM_STATES = {
  draft: '草稿',
  submitted: '待复核',
  returned: '已退回',
  published: '已发布',
  withdrawn: '已撤回',
} as const
export type ReformState = keyof typeof REFORM_STATES
const states = Object.keys(REFORM_STATES) as ReformState[]

/** Of a published reform: whether its instant has come. */
export const REFORM_PHASES = { scheduled: '待生效', inForce: '已生效' } as const
export type ReformPhase = keyof typeof REFORM_PHASES

/** 在办件适用规则. */
export const OPEN_CASE_RULES = {
  favour: '有利于申请人的按新规定，其他按原规定',
  old: '生效前的申请仍按原规定',
  new: '全部按新规定',
} as const
export type OpenCaseRule = keyof typeof OPEN_CASE_RULES

/** What becomes of a place's legal exceptions, and of guides that a place itself publishes (尚未统一), where they say otherwise. */
export const EXCEPTION_RULES = { keep: '保留到期', end: '同时终止' } as const
export const OBSERVED_RULES = { keep: '暂不改动', apply: '一并修改', end: '改按统一标准' } as const

/** 发文依据. */
export const ReformDocument = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 300 }),
    number: Nullable(Type.String({ maxLength: 100 })),
    date: Nullable(DateOnly),
  },
  { additionalProperties: false },
)
export type ReformDocument = Static<typeof ReformDocument>

/** What its author writes. */
export const reformDraft = {
  title: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
  document: ReformDocument,
  scope: ReformScope,
  acts: Type.Array(ReformAct, { minItems: 1, maxItems: 30 }),
  openCases: Type.Enum(Object.keys(OPEN_CASE_RULES) as OpenCaseRule[]),
  exceptions: Type.Enum(Object.keys(EXCEPTION_RULES) as (keyof typeof EXCEPTION_RULES)[]),
  observed: Type.Enum(Object.keys(OBSERVED_RULES) as (keyof typeof OBSERVED_RULES)[]),
  /** At once on publication when null. */
  effectiveFrom: Nullable(Timestamp),
}
export const ReformDraft = Type.Object(reformDraft, { additionalProperties: false })
export type ReformDraft = Static<typeof ReformDraft>

/** An error keeps a reform from being submitted; a warning is for the reviewer's judgement. */
export const ReformFinding = Type.Object({
  code: Type.String(),
  severity: Type.Enum(['error', 'warning']),
  sentence: Type.String(),
})
export type ReformFinding = Static<typeof ReformFinding>

const Count = Type.Integer({ minimum: 0 })

/** What one room answers when asked whom a reform touches. */
export const ImpactAnswer = Type.Object({
  subject: Type.Enum(['sheets', 'cases']),
  count: Count,
  /** Split up, the most first. */
  lines: Type.Array(Type.Object({ label: Type.String(), count: Count })),
  note: Type.String(),
})
export type ImpactAnswer = Static<typeof ImpactAnswer>

/** The question put to a room by its port. */
export interface ImpactQuestion {
  readonly itemCodes: readonly string[]
  readonly openCases: OpenCaseRule
}

export const ReformImpact = Type.Object({
  computedAt: Timestamp,
  /** Revision of the reform that was looked at. */
  revision: Type.Integer(),
  itemsInScope: Count,
  itemsChanged: Count,
  implementations: Count,
  divisions: Count,
  departments: Count,
  formsAsking: Count,
  overridesAdjusted: Count,
  exceptionsTouched: Count,
  observedTouched: Count,
  implementationsEnding: Count,
  implementationsBeginning: Count,
  /** The first hundred; the whole list is downloaded. */
  items: Type.Array(Type.Object({ itemCode: ItemCode, name: Type.String(), sentences: Type.Array(Type.String()) })),
  forms: Type.Array(Type.Object({ itemCode: ItemCode, name: Type.String(), fields: Type.Array(Type.String()) })),
  /** By city, the most first. */
  byCity: Type.Array(Type.Object({ divisionCode: DivisionCode, name: Type.String(), count: Count })),
  byDepartment: Type.Array(Type.Object({ departmentId: Uuid, name: Type.String(), count: Count })),
  rooms: Type.Array(ImpactAnswer),
  findings: Type.Array(ReformFinding),
})
export type ReformImpact = Static<typeof ReformImpact>

/** One number of a rehearsal with the query that it came from. */
export const RehearsalFigure = Type.Object({
  key: Type.String(),
  title: Type.String(),
  unit: Type.String(),
  /** Null: no past case tells it. */
  value: Nullable(Type.Number()),
  sql: Type.String(),
  parameters: Type.Array(Type.String()),
})
export type RehearsalFigure = Static<typeof RehearsalFigure>
export const RehearsalSeries = Type.Object({
  key: Type.String(),
  title: Type.String(),
  unit: Type.String(),
  points: Type.Array(Type.Object({ label: Type.String(), value: Type.Number() })),
  sql: Type.String(),
  parameters: Type.Array(Type.String()),
})
export type RehearsalSeries = Static<typeof RehearsalSeries>

export const REHEARSAL_STATES = { running: '进行中', done: '已完成', failed: '未完成' } as const
export const Rehearsal = Type.Object({
  id: Uuid,
  revision: Type.Integer(),
  state: Type.Enum(Object.keys(REHEARSAL_STATES) as (keyof typeof REHEARSAL_STATES)[]),
  /** Past cases replayed so far, and in all. */
  replayed: Count,
  total: Count,
  startedAt: Timestamp,
  finishedAt: Nullable(Timestamp),
  /** First day of the past cases looked at. */
  since: DateOnly,
  figures: Type.Array(RehearsalFigure),
  series: Type.Array(RehearsalSeries),
  /** Who is worse off, in sentences. */
  losers: Type.Array(Type.String()),
})
export type Rehearsal = Static<typeof Rehearsal>

const summary = {
  id: Uuid,
  title: Type.String(),
  document: ReformDocument,
  ownerDivisionCode: DivisionCode,
  state: Type.Enum(states),
  phase: Nullable(Type.Enum(Object.keys(REFORM_PHASES) as ReformPhase[])),
  effectiveFrom: Nullable(Timestamp),
  authorName: Type.String(),
  reviewerName: Nullable(Type.String()),
  reviewNote: Nullable(Type.String()),
  revision: Type.Integer(),
  updatedAt: Timestamp,
  publishedAt: Nullable(Timestamp),
}
export const ReformSummary = Type.Object(summary)
export type ReformSummary = Static<typeof ReformSummary>

/** What publishing wrote. */
export const PublishedCounts = Type.Object({
  standards: Count,
  overrides: Count,
  observed: Count,
  implementationsEnded: Count,
  implementationsBegun: Count,
  itemsListed: Count,
  /** Implementations that follow by inheritance, at the time of publication. */
  implementationsReached: Count,
})
export type PublishedCounts = Static<typeof PublishedCounts>

export const Reform = Type.Object({
  ...summary,
  draft: ReformDraft,
  /** The acts and the scope, in plain words. */
  sentences: Type.Array(Type.String()),
  scopeSentence: Type.String(),
  impact: Nullable(ReformImpact),
  rehearsal: Nullable(Rehearsal),
  counts: Nullable(PublishedCounts),
  /** Open cases that followed the rule so far; null before the effect. */
  casesFollowed: Nullable(Count),
  casesDone: Type.Boolean(),
  successors: Type.Array(Type.Object({ fromCode: ItemCode, toCode: ItemCode })),
  /** What happened to it, oldest first. */
  history: Type.Array(Type.Object({ at: Timestamp, sentence: Type.String() })),
  may: Type.Object({
    revise: Type.Boolean(),
    submit: Type.Boolean(),
    review: Type.Boolean(),
    withdraw: Type.Boolean(),
  }),
})
export type Reform = Static<typeof Reform>

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

/** Who applies: a person for themselves, or a company by its agent. */
export const Applicant = Type.Object({
  kind: Type.Enum(['person', 'company']),
  id: Uuid,
})
export type Applicant = Static<typeof Applicant>

export const CaseDeadline = Type.Object({
  /** What is due: accept or tell (5 working days), decide (promised / statutory), deliver (10 working days), correct. */
  kind: Type.Enum(['acceptance', 'decision', 'delivery', 'correction']),
  dueOn: DateOnly,
  /** 暂定: runs into a year whose holidays are not announced. */
  provisional: Type.Boolean(),
  /** Share of the time that is used, and the colour that follows: yellow from 50 %, red from 90 %, over when past. */
  usedPercent: Type.Integer(),
  colour: Type.Enum(['green', 'yellow', 'red', 'over']),
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

/** What has to be put right, named one by one. */
export const CorrectionPoint = Type.Object({
  kind: Type.Enum(['field', 'material']),
  /** Field name of the form, or id of the material requirement. */
  target: Text,
  title: Text,
  reason: Type.String({ minLength: 1, maxLength: 500 }),
})

export const CaseSummary = Type.Object({
  id: Uuid,
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

import { Type } from 'typebox'
import { contract, DateOnly, Nullable, Timestamp, Uuid } from '../contract.ts'
import {
  AnswerSection,
  CaseDeadline,
  CaseDecision,
  CaseSummary,
  CorrectionNotice,
  MaterialSheet,
  SituationLine,
  StaffActionCode,
  SuspensionGroundCode,
  TimelineEntry,
  Turn,
} from './model.ts'

const Text = Type.String()

/** A review step with how far it is. */
export const StepView = Type.Object({
  id: Text,
  name: Text,
  role: Type.Enum(['clerk', 'reviewer', 'approver']),
  roleName: Text,
  state: Type.Enum(['waiting', 'current', 'done']),
  doneAt: Nullable(Timestamp),
  doneBy: Nullable(Text),
  opinion: Nullable(Text),
})

export const getCase = contract({
  name: 'cases.get-case',
  summary: '查看办件全貌（工作人员）',
  kind: 'read',
  personal: true,
  method: 'GET',
  path: '/cases/{caseId}',
  input: Type.Object({ caseId: Uuid }, { additionalProperties: false }),
  output: Type.Object({
    ...CaseSummary.properties,
    caseNumberGrouped: Nullable(Text),
    /** Send it back as `expectedVersion` with every action. */
    version: Type.Integer(),
    departmentId: Uuid,
    applicant: Type.Object({
      kind: Type.Enum(['person', 'company']),
      name: Text,
      documentType: Text,
      maskedNumber: Text,
      /** The person who acts for the company; null when a person applies for themselves. */
      agentName: Nullable(Text),
    }),
    whoseTurn: Turn,
    /** Every day that was or is to be kept, with its colour; the open one last. */
    deadlines: Type.Array(CaseDeadline),
    acceptedAt: Nullable(Timestamp),
    deemedAccepted: Type.Boolean(),
    decidedAt: Nullable(Timestamp),
    deliveredAt: Nullable(Timestamp),
    timeline: Type.Array(TimelineEntry),
    steps: Type.Array(StepView),
    answers: Type.Array(AnswerSection),
    sampleForm: Type.Boolean(),
    /** The situation that the applicant told when they began, in words; empty when they told none. */
    situation: Type.Array(SituationLine),
    materials: Type.Array(MaterialSheet),
    correction: Nullable(CorrectionNotice),
    /** What a correction notice can name. */
    correctable: Type.Array(Type.Object({ kind: Type.Enum(['field', 'material']), target: Text, title: Text })),
    suspension: Nullable(
      Type.Object({
        ground: SuspensionGroundCode,
        groundName: Text,
        since: Timestamp,
        expectedEndOn: DateOnly,
        note: Nullable(Text),
      }),
    ),
    decision: Nullable(CaseDecision),
    /**
     * What an approval hands out; `issuesLicence`: the platform makes the licence with the decision. `validYears`: null where the
     * item states none; `validThrough`: the last day, were it approved today.
     */
    result: Nullable(
      Type.Object({
        name: Text,
        issuesLicence: Type.Boolean(),
        validYears: Nullable(Type.Integer({ minimum: 1 })),
        validThrough: Nullable(DateOnly),
      }),
    ),
    /** Remedies as the item publishes them, offered for a refusal. */
    remedies: Text,
    licenceId: Nullable(Uuid),
    guide: Type.Object({ divisionCode: Text, itemCode: Text, contentHash: Nullable(Text) }),
    allowedActions: Type.Array(StaffActionCode),
    /** A decision now needs the reason why it comes late. */
    overdue: Type.Boolean(),
  }),
  errors: ['cases.not-found'],
})

import { Type } from 'typebox'
import { contract, Nullable, Uuid } from '../contract.ts'
import {
  AnswerSection,
  ApplicantActionCode,
  CaseDecision,
  CaseSummary,
  CorrectionNotice,
  MaterialSheet,
  TimelineEntry,
  Turn,
} from './model.ts'

const Text = Type.String()

export const getMyCase = contract({
  name: 'cases.get-my-case',
  summary: '查看我的一个办件：经过、轮到谁、到哪天、结果',
  kind: 'read',
  personal: true,
  method: 'GET',
  path: '/my/cases/{caseId}',
  input: Type.Object({ caseId: Uuid }, { additionalProperties: false }),
  output: Type.Object({
    ...CaseSummary.properties,
    caseNumberGrouped: Nullable(Text),
    applicantKind: Type.Enum(['person', 'company']),
    applicantName: Text,
    whoseTurn: Turn,
    /** Oldest first. */
    timeline: Type.Array(TimelineEntry),
    correction: Nullable(CorrectionNotice),
    decision: Nullable(CaseDecision),
    suspension: Nullable(Type.Object({ groundName: Text, expectedEndOn: Text })),
    licenceId: Nullable(Uuid),
    answers: Type.Array(AnswerSection),
    materials: Type.Array(MaterialSheet),
    allowedActions: Type.Array(ApplicantActionCode),
    /** The case has an outcome that can be rated; the invitation itself comes by message. */
    ratable: Type.Boolean(),
    enquiryPhone: Nullable(Text),
    complaintPhone: Nullable(Text),
    guideHash: Nullable(Text),
    version: Type.Integer(),
  }),
  errors: ['cases.not-found'],
})

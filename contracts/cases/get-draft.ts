import { Type } from 'typebox'
import { FormDefinition } from '../catalogue/model.ts'
import { contract, DateOnly, DivisionCode, Nullable, Timestamp, Uuid } from '../contract.ts'
import { CaseStateCode, CorrectionNotice, MaterialSheet, SituationLine } from './model.ts'

const Text = Type.String()

export const getDraft = contract({
  name: 'cases.get-draft',
  summary: '查看未提交的申请，或者需要补正的申请',
  kind: 'read',
  personal: true,
  method: 'GET',
  path: '/my/cases/{caseId}/draft',
  input: Type.Object({ caseId: Uuid }, { additionalProperties: false }),
  output: Type.Object({
    id: Uuid,
    state: CaseStateCode,
    itemCode: Text,
    itemName: Text,
    divisionCode: DivisionCode,
    divisionName: Text,
    departmentName: Text,
    applicant: Type.Object({
      kind: Type.Enum(['person', 'company']),
      name: Text,
      documentType: Text,
      maskedNumber: Text,
    }),
    form: FormDefinition,
    answers: Type.Record(Text, Type.Unknown()),
    /** State of each page of the form, in order. */
    pages: Type.Array(Type.Object({ id: Text, title: Text, complete: Type.Boolean(), started: Type.Boolean() })),
    /** The situation that the applicant told when they began, in words; empty when they told none. */
    situation: Type.Array(SituationLine),
    materials: Type.Array(MaterialSheet),
    /** What stops the submission: JSON pointers into the answers, and names of required materials. */
    missing: Type.Object({
      fields: Type.Array(Type.Object({ path: Text, message: Text })),
      materials: Type.Array(Text),
    }),
    readyToSubmit: Type.Boolean(),
    /** Null while a draft: everything is open. In a correction: the only fields and materials that may change. */
    openFields: Nullable(Type.Array(Text)),
    openMaterials: Nullable(Type.Array(Text)),
    correction: Nullable(CorrectionNotice),
    /** The guide that the applicant has before them; `guideChanged` when another is in force by now. */
    guideHash: Nullable(Text),
    guideChanged: Type.Boolean(),
    /** A draft is deleted when it has not been touched for 90 days. */
    expiresOn: Nullable(DateOnly),
    updatedAt: Timestamp,
  }),
  errors: ['cases.not-found', 'cases.not-editable'],
})

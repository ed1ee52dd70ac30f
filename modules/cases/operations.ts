import type { Actor, StaffActor } from '#contracts/actor.ts'
import * as contracts from '#contracts/cases/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { type LedgerNote, operation } from '#platform/operations/operation.ts'
import { acceptCase } from './commands/accept-case.ts'
import { completeStep } from './commands/complete-step.ts'
import { decideCase } from './commands/decide-case.ts'
import { deliverCase } from './commands/deliver-case.ts'
import { discardDraft } from './commands/discard-draft.ts'
import { rejectCase } from './commands/reject-case.ts'
import { removeMaterial } from './commands/remove-material.ts'
import { renewQueryCode } from './commands/renew-query-code.ts'
import { requestCorrection } from './commands/request-correction.ts'
import { resubmitCase } from './commands/resubmit-case.ts'
import { resumeCase } from './commands/resume-case.ts'
import { returnStep } from './commands/return-step.ts'
import { saveDraft } from './commands/save-draft.ts'
import { startDraft } from './commands/start-draft.ts'
import { submitCase } from './commands/submit-case.ts'
import { suspendCase } from './commands/suspend-case.ts'
import { terminateCase } from './commands/terminate-case.ts'
import { uploadMaterial } from './commands/upload-material.ts'
import { withdrawCase } from './commands/withdraw-case.ts'
import { anyone, isApplicant, mayApply, mayHandle, mayReadAsStaff, mayReadMaterial, maySeeWork } from './policy.ts'
import { downloadMaterial } from './queries/download-material.ts'
import { getCase } from './queries/get-case.ts'
import { getDraft } from './queries/get-draft.ts'
import { getMyCase } from './queries/get-my-case.ts'
import { getReceipt } from './queries/get-receipt.ts'
import { listMyCases } from './queries/list-my-cases.ts'
import { listWork } from './queries/list-work.ts'
import { openByCode, trackCase } from './queries/track-case.ts'
import { type CaseRecord, getCase as loadCase, lockCase } from './store/cases.ts'
import { lockSubmission } from './store/submission.ts'

type CaseId = { caseId: string }
const load = (ctx: Context, input: CaseId) => loadCase(ctx.db, input.caseId)
const lock = (ctx: Context, input: CaseId) => lockCase(ctx.db, input.caseId)
/** Ids alone: whose case, under which division. */
const ofCase = (_input: unknown, _output: unknown, { row, applicant }: CaseRecord): LedgerNote => ({
  subject: { kind: 'case', id: row.id, divisionCode: row.division_code },
  concerns: `${applicant.kind}:${applicant.id}`,
})

const own = { load, may: isApplicant, records: ofCase }
const ownLocked = { load: lock, may: isApplicant, records: ofCase }
const handled = (action: contracts.StaffAction) => ({
  load: lock,
  may: (actor: Actor, record: CaseRecord) => mayHandle(actor, record, action),
  records: ofCase,
})

export const operations = {
  startDraft: operation(contracts.startDraft, {
    may: mayApply,
    records: (_, { caseId }) => ({ subject: { kind: 'case', id: caseId } }),
    run: startDraft,
  }),
  getDraft: operation(contracts.getDraft, { ...own, run: getDraft }),
  // A page is saved whole, so saving it again is the same.
  saveDraft: operation(contracts.saveDraft, { ...ownLocked, run: saveDraft, repeatable: true }),
  discardDraft: operation(contracts.discardDraft, { ...ownLocked, run: discardDraft }),
  uploadMaterial: operation(contracts.uploadMaterial, { ...ownLocked, run: uploadMaterial }),
  removeMaterial: operation(contracts.removeMaterial, { ...ownLocked, run: removeMaterial }),
  downloadMaterial: operation(contracts.downloadMaterial, {
    load,
    may: mayReadMaterial,
    records: ofCase,
    run: downloadMaterial,
  }),
  submitCase: operation(contracts.submitCase, {
    load: (ctx, input) => lockSubmission(ctx, input.caseId),
    may: isApplicant,
    records: ofCase,
    run: submitCase,
  }),
  getReceipt: operation(contracts.getReceipt, { ...own, run: getReceipt }),
  renewQueryCode: operation(contracts.renewQueryCode, { ...ownLocked, run: renewQueryCode }),
  trackCase: operation(contracts.trackCase, { load: openByCode, may: anyone, records: ofCase, run: trackCase }),
  listMyCases: operation(contracts.listMyCases, {
    may: mayApply,
    records: (_input, _output, _loaded, ctx) => ({ subject: ownerOf(ctx.actor) }),
    run: listMyCases,
  }),
  getMyCase: operation(contracts.getMyCase, { ...own, run: getMyCase }),
  resubmitCase: operation(contracts.resubmitCase, { ...ownLocked, run: resubmitCase }),
  withdrawCase: operation(contracts.withdrawCase, { ...ownLocked, run: withdrawCase }),

  listWork: operation(contracts.listWork, {
    may: maySeeWork,
    records: (_input, _output, _loaded, ctx) => {
      const { post } = ctx.actor as StaffActor
      return { subject: { kind: 'department', id: post.departmentId, divisionCode: post.divisionCode } }
    },
    run: listWork,
  }),
  getCase: operation(contracts.getCase, { load, may: mayReadAsStaff, records: ofCase, run: getCase }),
  acceptCase: operation(contracts.acceptCase, { ...handled('accept'), run: acceptCase }),
  requestCorrection: operation(contracts.requestCorrection, {
    ...handled('request-correction'),
    run: requestCorrection,
  }),
  rejectCase: operation(contracts.rejectCase, { ...handled('reject'), run: rejectCase }),
  completeStep: operation(contracts.completeStep, { ...handled('complete-step'), run: completeStep }),
  returnStep: operation(contracts.returnStep, { ...handled('return-step'), run: returnStep }),
  decideCase: operation(contracts.decideCase, {
    load: lock,
    may: (actor, record, { result }) => mayHandle(actor, record, result === 'approved' ? 'approve' : 'refuse'),
    records: ofCase,
    run: decideCase,
  }),
  deliverCase: operation(contracts.deliverCase, { ...handled('deliver'), run: deliverCase }),
  suspendCase: operation(contracts.suspendCase, { ...handled('suspend'), run: suspendCase }),
  resumeCase: operation(contracts.resumeCase, { ...handled('resume'), run: resumeCase }),
  terminateCase: operation(contracts.terminateCase, { ...handled('terminate'), run: terminateCase }),
}

function ownerOf(actor: Actor): LedgerNote['subject'] {
  if (actor.kind !== 'person') throw new Error('only a person has cases of their own')
  return actor.actingFor ? { kind: 'company', id: actor.actingFor.companyId } : { kind: 'person', id: actor.personId }
}

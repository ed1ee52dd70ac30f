import { type getMyCase as contract, SUSPENSION_GROUNDS } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { applicantActions } from '../domain/actions.ts'
import { answerSections } from '../domain/answers.ts'
import { grouped } from '../domain/case-number.ts'
import { timelineOf } from '../domain/timeline.ts'
import { turnOf } from '../domain/turn.ts'
import { stateName } from '../domain/words.ts'
import { presentSummary } from '../present.ts'
import { draftAnswers, submittedAnswers } from '../store/answers.ts'
import { openApplicant } from '../store/applicant.ts'
import type { CaseRecord } from '../store/cases.ts'
import { correctionNotice } from '../store/open-correction.ts'
import { pinnedForm, pinnedItem } from '../store/pinned.ts'
import { loadPlace } from '../store/places.ts'
import { eventsOf } from '../store/record.ts'
import { decisionIn } from './decision.ts'
import { happeningsOf } from './happenings.ts'
import { materialSheets } from './material-sheets.ts'
import { settingFor, stepNameOf } from './setting.ts'

/** One screen of the applicant: what happened, whose turn it is, by when, and what came out. */
export async function getMyCase(
  ctx: Context,
  _input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<OutputOf<typeof contract>> {
  const { row, facts } = record
  const setting = await settingFor(ctx, 'applicant')
  const [place, item, form, applicant, events] = [
    await loadPlace(ctx.db, row),
    await pinnedItem(ctx, row),
    await pinnedForm(ctx, row),
    await openApplicant(ctx, row),
    await eventsOf(ctx.db, row.id),
  ]
  const cast = { viewpoint: 'applicant', applicantName: applicant.name, departmentName: place.departmentName } as const
  const happenings = await happeningsOf(ctx, events, cast)
  const stepName = await stepNameOf(ctx, record)
  const answers =
    facts.state === 'draft'
      ? { now: await draftAnswers(ctx, row.id), before: null }
      : await submittedAnswers(ctx, row.id)
  const outcomes = { approved: stateName('approved', row.item_type), refused: stateName('refused', row.item_type) }
  return {
    ...presentSummary(record, place, stepName, setting),
    caseNumberGrouped: facts.caseNumber && grouped(facts.caseNumber),
    applicantKind: record.applicant.kind,
    applicantName: applicant.name,
    whoseTurn: turnOf(facts, stepName, 'applicant'),
    timeline: timelineOf(happenings, { steps: item.content.reviewSteps, outcomes, viewpoint: 'applicant' }),
    correction: await correctionNotice(ctx, events),
    decision: decisionIn(happenings, row.item_type),
    suspension: facts.suspension && {
      groundName: SUSPENSION_GROUNDS[facts.suspension.ground],
      expectedEndOn: facts.suspension.expectedEndOn,
    },
    licenceId: facts.licenceId,
    answers: answerSections(form, answers.now, answers.before),
    materials: await materialSheets(ctx, row.id, item),
    allowedActions: applicantActions(facts.state),
    ratable: facts.state === 'rejected' || facts.decidedAt !== null,
    enquiryPhone: item.local.enquiryPhone ?? place.enquiryPhone,
    complaintPhone: item.local.complaintPhone ?? place.complaintPhone,
    guideHash: row.guide_hash,
    version: facts.version,
  }
}

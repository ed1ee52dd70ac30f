import { type getCase as contract, STAFF_ACTIONS, type StaffAction } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { lastDayOf } from '#modules/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { isTimelyFor } from '../domain/actions.ts'
import { answerSections } from '../domain/answers.ts'
import { grouped } from '../domain/case-number.ts'
import { deadlineHistory } from '../domain/deadlines.ts'
import { remediesOf } from '../domain/remedies.ts'
import { timelineOf } from '../domain/timeline.ts'
import { turnOf } from '../domain/turn.ts'
import { stateName } from '../domain/words.ts'
import { mayHandle } from '../policy.ts'
import { presentDeadline, presentSummary } from '../present.ts'
import { submittedAnswers } from '../store/answers.ts'
import { openApplicant } from '../store/applicant.ts'
import type { CaseRecord } from '../store/cases.ts'
import { correctionNotice } from '../store/open-correction.ts'
import { correctableOf, pinnedForm, pinnedItem, situationOf } from '../store/pinned.ts'
import { loadPlace } from '../store/places.ts'
import { eventsOf, recordedEvent } from '../store/record.ts'
import { decisionIn } from './decision.ts'
import { happeningsOf } from './happenings.ts'
import { materialSheets } from './material-sheets.ts'
import { settingFor, stepNameOf } from './setting.ts'
import { stepViews, suspensionView } from './staff-views.ts'

/** One screen of the department: everything that a decision rests on, and what this post may do now. */
export async function getCase(
  ctx: Context,
  _input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<OutputOf<typeof contract>> {
  const { row, facts } = record
  const setting = await settingFor(ctx, 'staff')
  const [place, item, form, applicant, events] = [
    await loadPlace(ctx.db, row),
    await pinnedItem(ctx, row),
    await pinnedForm(ctx, row),
    await openApplicant(ctx, row),
    await eventsOf(ctx.db, row.id),
  ]
  const cast = { viewpoint: 'staff', applicantName: applicant.name, departmentName: place.departmentName } as const
  const happenings = await happeningsOf(ctx, events, cast)
  const stepName = await stepNameOf(ctx, record)
  const answers = await submittedAnswers(ctx, row.id)
  const outcomes = { approved: stateName('approved', row.item_type), refused: stateName('refused', row.item_type) }
  return {
    ...presentSummary(record, place, stepName, setting),
    caseNumberGrouped: facts.caseNumber && grouped(facts.caseNumber),
    version: facts.version,
    departmentId: row.department_id,
    applicant: { kind: record.applicant.kind, ...applicant },
    whoseTurn: turnOf(facts, stepName, 'staff'),
    deadlines: deadlineHistory(events.map(recordedEvent)).flatMap(({ deadline, endedAt }) => {
      const today = endedAt ? dayOf(new Date(endedAt)) : setting.today
      return presentDeadline(deadline, { days: setting.days, today }) ?? []
    }),
    acceptedAt: facts.acceptedAt,
    deemedAccepted: facts.deemedAccepted,
    decidedAt: facts.decidedAt,
    deliveredAt: facts.deliveredAt,
    timeline: timelineOf(happenings, { steps: item.content.reviewSteps, outcomes, viewpoint: 'staff' }),
    steps: stepViews(item.content.reviewSteps, facts, happenings),
    answers: answerSections(form, answers.now, answers.before),
    sampleForm: form.sample,
    situation: await situationOf(ctx, row),
    materials: await materialSheets(ctx, row.id, item),
    correction: await correctionNotice(ctx, events),
    correctable: correctableOf(form, item),
    suspension: suspensionView(facts, happenings),
    decision: decisionIn(happenings, row.item_type),
    result: item.content.result && {
      name: item.content.result.name,
      issuesLicence: item.content.result.licenceTypeCode !== null,
      validYears: item.content.result.validYears,
      validThrough: lastDayOf(setting.today, item.content.result.validYears),
    },
    remedies: remediesOf(item),
    licenceId: facts.licenceId,
    guide: { divisionCode: row.division_code, itemCode: row.item_code, contentHash: row.guide_hash },
    allowedActions: (Object.keys(STAFF_ACTIONS) as StaffAction[]).filter(
      (action) => mayHandle(ctx.actor, record, action) && isTimelyFor(action, facts, setting.today),
    ),
    overdue: facts.deadline !== null && setting.today > facts.deadline.dueOn,
  }
}

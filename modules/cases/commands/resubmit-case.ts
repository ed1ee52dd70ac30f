import {
  type ActionAnswer,
  caseResubmitted,
  casesFault,
  type resubmitCase as contract,
} from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import { validateForm } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { ANSWERS_MAX_BYTES, type Answers, fieldTitle, withFields } from '../domain/answers.ts'
import { ACCEPTANCE_LIMIT, deadlineAfter } from '../domain/clock.ts'
import { closedField, targetsOf, unansweredMaterials } from '../domain/corrections.ts'
import type { PointCode } from '../domain/events.ts'
import { addCorrectedAnswers, submittedAnswers } from '../store/answers.ts'
import type { CaseRecord } from '../store/cases.ts'
import { markReplaced, materialsOf } from '../store/materials.ts'
import { correctionPoints } from '../store/open-correction.ts'
import { pinnedForm, pinnedItem } from '../store/pinned.ts'
import { loadDayCount } from '../store/work-days.ts'
import { answerOf, happen, refuseUnlessPossible, tell } from './happen.ts'

/** What the notice names may change, and nothing else; the five days of acceptance begin again. */
export async function resubmitCase(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<ActionAnswer> {
  refuseUnlessPossible(record, 'resubmitted', 'resubmit')
  const points = await correctionPoints(ctx, record.row.id)
  await correctAnswers(ctx, record, points, input.answers)
  await correctMaterials(ctx, record, points)

  const deadline = deadlineAfter(await loadDayCount(ctx.db), 'acceptance', dayOf(ctx.now), ACCEPTANCE_LIMIT)
  const after = await happen(ctx, record, { kind: 'resubmitted', deadline })
  tell(ctx, record, caseResubmitted)
  return answerOf(after)
}

async function correctAnswers(
  ctx: Context,
  record: CaseRecord,
  points: readonly PointCode[],
  given: Answers,
): Promise<void> {
  const form = await pinnedForm(ctx, record.row)
  const closed = closedField(given, points)
  if (closed !== undefined) throw casesFault('cases.correction-field-closed', { title: fieldTitle(form, closed) })
  const answers = withFields((await submittedAnswers(ctx, record.row.id)).now, given)
  if (Buffer.byteLength(JSON.stringify(answers)) > ANSWERS_MAX_BYTES) throw casesFault('cases.answers-too-large')
  const faults = validateForm(form, answers)
  if (faults.length > 0) {
    const fields = faults.map(({ path, message }) => ({ path: `/answers${path}`, message }))
    throw casesFault('cases.answers-incomplete', { count: faults.length }, fields)
  }
  await addCorrectedAnswers(ctx, record, answers)
}

async function correctMaterials(ctx: Context, record: CaseRecord, points: readonly PointCode[]): Promise<void> {
  const { corrections } = record.facts
  const files = await materialsOf(ctx.db, record.row.id)
  const anew = new Set(files.filter((file) => file.round === corrections).map((file) => file.requirement_id))
  const missing = unansweredMaterials(points, anew)
  if (missing.length > 0) {
    const materials = (await pinnedItem(ctx, record.row)).content.materials ?? []
    const names = missing.map((id) => materials.find((one) => one.id === id)?.name ?? id)
    throw casesFault('cases.correction-incomplete', { count: missing.length, names: names.join('、') })
  }
  await markReplaced(ctx.db, record.row.id, targetsOf(points, 'material'), corrections)
}

import { v7 as uuidv7 } from 'uuid'
import type { PersonActor } from '#contracts/actor.ts'
import { type Applicant, casesFault, type startDraft as contract } from '#contracts/cases/index.ts'
import type { EffectiveItem, SituationAnswers } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { applySituations, effectiveItem, situationAnswersFromText } from '#modules/catalogue/index.ts'
import { guideFor, rememberGuide } from '#modules/guide/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { isServedBy } from '../domain/applicants.ts'
import { NEW_DRAFT } from '../domain/facts.ts'
import { DRAFTS_MAX } from '../domain/tracking.ts'
import { applicantOf } from '../policy.ts'
import { insertFirstEvent } from '../store/append-event.ts'
import { sealApplicant } from '../store/applicant.ts'
import { countDrafts, findDraft, insertCase } from '../store/cases.ts'

/** Begins an application, or goes on with the one that was begun: one draft per applicant and item. */
export async function startDraft(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const applicant = applicantOf(ctx.actor) as Applicant
  const item = await effectiveItem(ctx.db, { ...input, at: ctx.now, knownAt: ctx.now })
  if (!item) throw casesFault('cases.item-not-found')
  const resumed = await findDraft(ctx.db, applicant, item.implementationId)
  if (resumed) return { caseId: resumed, resumed: true }
  refuseUnlessOpenTo(item, applicant)
  // Counted, not locked: two windows at once may go over the bound by one, which does no harm.
  if ((await countDrafts(ctx.db, applicant)) >= DRAFTS_MAX) {
    throw casesFault('cases.too-many-drafts', { limit: DRAFTS_MAX })
  }

  const caseId = uuidv7()
  const situation = toldSituation(item, input.situationAnswers)
  const begun = await insertCase(ctx.db, await newCase(ctx, caseId, item, applicant, situation))
  if (begun) {
    await insertFirstEvent(ctx, { caseId, divisionCode: item.divisionCode })
    return { caseId, resumed: false }
  }
  // The same person in two windows at once: the other one was quicker.
  const winner = await findDraft(ctx.db, applicant, item.implementationId)
  if (!winner) throw new Error('a draft was neither begun nor found')
  return { caseId: winner, resumed: true }
}

function refuseUnlessOpenTo(item: EffectiveItem, applicant: Applicant): void {
  if (!item.content.onApplication || !item.pins.formVersionId) throw casesFault('cases.no-online-form')
  if (isServedBy(item.content.serviceObjects, applicant)) return
  throw casesFault(applicant.kind === 'company' ? 'cases.only-for-persons' : 'cases.only-for-companies')
}

/** Answers that decide everything, or none: half an answer would ask for too much or too little. */
function toldSituation(item: EffectiveItem, sent: Readonly<Record<string, string>> = {}): SituationAnswers | null {
  const { situations } = item.content
  if (!situations || Object.keys(sent).length === 0) return null
  const { answers } = situationAnswersFromText(situations, sent)
  const { questions, complete } = applySituations(item.content, answers).outcome
  if (complete) return answers
  const open = questions.filter(({ state }) => state === 'open' || state === 'undecided')
  throw casesFault('cases.situation-incomplete', { count: open.length })
}

async function newCase(
  ctx: Context,
  caseId: string,
  item: EffectiveItem,
  applicant: Applicant,
  situation: SituationAnswers | null,
) {
  return {
    state: NEW_DRAFT.state,
    version: NEW_DRAFT.version,
    corrections: NEW_DRAFT.corrections,
    deemed_accepted: NEW_DRAFT.deemedAccepted,
    steps_done: '[]',
    id: caseId,
    division_code: item.divisionCode,
    department_id: item.departmentId,
    item_code: item.itemCode,
    item_name: item.content.name,
    item_type: item.content.itemType,
    task_code: item.taskCode,
    implementation_id: item.implementationId,
    form_version_id: item.pins.formVersionId as string,
    pins: JSON.stringify(item.pins),
    guide_hash: await pinGuide(ctx, item),
    situation_answers: situation && JSON.stringify(situation),
    applicant_kind: applicant.kind,
    applicant_id: applicant.id,
    agent_id: (ctx.actor as PersonActor).personId,
    applicant: await sealApplicant(ctx, caseId, applicant),
    created_at: ctx.now,
    updated_at: ctx.now,
  }
}

/** Hash of the guide that the applicant could read when they began; kept, so that it can be read for good. */
async function pinGuide(ctx: Context, item: EffectiveItem): Promise<string | null> {
  const guide = await guideFor(ctx, { divisionCode: item.divisionCode, itemCode: item.itemCode })
  if (guide) await rememberGuide(ctx, guide)
  return guide?.contentHash ?? null
}

import type { Composition } from '#app/compose.ts'
import type { Actor } from '#contracts/actor.ts'
import type { ActionAnswer } from '#contracts/cases/index.ts'
import type { Contract, OutputOf, Upload } from '#contracts/contract.ts'
import { casesOperations as operations } from '#modules/cases/index.ts'
import type { Operation } from '#platform/operations/operation.ts'
import { atTime } from '../at-time.ts'
import { DEMO_CITY } from '../departments.ts'
import { sampleAnswers } from '../items/sample-answers.ts'
import { DEMO_ITEMS, demoItemCode } from '../items.ts'
import { demoLogin } from '../people.ts'
import { samplePdf } from '../sample-pdf.ts'
import type { DemoAct, DemoPlan } from './plans.ts'

export interface Stage {
  readonly composition: Composition
  /** The instant that lies so many working days ago; acts of one day follow each other by `order`. */
  when(daysAgo: number, order: number): Date
  /** Demo people, signed in once. */
  actor(login: string, company?: DemoPlan['company']): Promise<Actor>
  readonly applicant: Actor
}

/**
 * Plays one case by the ordinary operations, at the times it is to have happened. Each request carries a key of its own that is
 * always the same, so playing again what an interrupted run has played only hears the kept answers.
 */
export async function playCase(stage: Stage, key: string, plan: DemoPlan): Promise<string> {
  const call = caller(stage, key)
  const at = plan.at ?? '370303'
  const began = stage.when(plan.began, 0)
  const { caseId } = await call(
    operations.startDraft,
    stage.applicant,
    began,
    { divisionCode: at, itemCode: demoItemCode(plan.item) },
    'start',
  )
  const { state } = await call(operations.getMyCase, stage.applicant, began, { caseId }, 'look')
  if (state === 'draft') await fill(stage, call, caseId, plan, began)

  let version = 1
  for (const [order, [daysAgo, act]] of plan.acts.entries()) {
    const now = stage.when(daysAgo, order + 1)
    version = (await perform(stage, call, { plan, caseId, act, version, now, step: `${order}-${act}` })) ?? version + 1
  }
  return caseId
}

type Caller = ReturnType<typeof caller>

const caller =
  (stage: Stage, key: string) =>
  <C extends Contract>(
    // biome-ignore lint/suspicious/noExplicitAny: any operation may be performed; its contract types the rest
    operation: Operation<C, any>,
    actor: Actor,
    now: Date,
    input: object,
    step: string,
    upload?: Upload,
  ): Promise<OutputOf<C>> =>
    atTime(stage.composition, now).invoke(
      operation,
      { actor, idempotencyKey: `demo-case-${key}-${step}`, upload },
      input,
    )

async function fill(stage: Stage, call: Caller, caseId: string, plan: DemoPlan, now: Date): Promise<void> {
  const who = stage.applicant
  const draft = await call(operations.getDraft, who, now, { caseId }, 'draft')
  const answers = sampleAnswers(draft.form)
  for (const page of draft.form.pages.slice(0, plan.pages)) {
    const own = Object.fromEntries(page.fields.map((name) => [name, answers[name]]))
    await call(operations.saveDraft, who, now, { caseId, page: page.id, answers: own }, `page-${page.id}`)
  }
  if (plan.pages !== undefined) return
  const wanted = draft.materials.filter((one, at) => one.necessity === 'required' || at < 2)
  for (const { requirementId } of wanted) {
    const upload = samplePdf(requirementId)
    await call(operations.uploadMaterial, who, now, { caseId, requirementId }, `file-${requirementId}`, upload)
  }
}

interface Turn {
  readonly plan: DemoPlan
  readonly caseId: string
  readonly act: DemoAct
  readonly version: number
  readonly now: Date
  readonly step: string
}

/** The version of the case after the act; undefined when the operation does not tell. */
async function perform(stage: Stage, call: Caller, turn: Turn): Promise<number | undefined> {
  const { caseId, act, now, step } = turn
  const who = stage.applicant
  switch (act) {
    case 'submit':
      await call(operations.submitCase, who, now, { caseId }, step)
      return undefined
    case 'withdraw':
      return (await call(operations.withdrawCase, who, now, { caseId, reason: '演示：暂不办理' }, step)).version
    case 'resubmit':
      return resubmit(stage, call, turn)
    default:
      return (await byStaff(stage, call, turn)).version
  }
}

async function resubmit(stage: Stage, call: Caller, { caseId, now, step }: Turn): Promise<number> {
  const who = stage.applicant
  const { correction } = await call(operations.getMyCase, who, now, { caseId }, 'look')
  for (const { kind, target } of correction?.points ?? []) {
    if (kind !== 'material') continue
    const input = { caseId, requirementId: target }
    // What was answered in an earlier run is not open any more.
    if (!correction?.answeredAt)
      await call(operations.uploadMaterial, who, now, input, `anew-${target}`, samplePdf(`${target}-v2`))
  }
  return (await call(operations.resubmitCase, who, now, { caseId, answers: {} }, step)).version
}

async function byStaff(stage: Stage, call: Caller, turn: Turn): Promise<ActionAnswer> {
  const { plan, caseId, act, now, step } = turn
  const item = DEMO_ITEMS[plan.item]
  const division = item.level === 'city' ? DEMO_CITY : (plan.at ?? '370303')
  const post = (role: 'clerk' | 'reviewer' | 'approver') => stage.actor(demoLogin(role, division, item.department))
  const of = { caseId, expectedVersion: turn.version }
  const [clerk, reviewer, approver] = [() => post('clerk'), () => post('reviewer'), () => post('approver')]
  switch (act) {
    case 'accept':
      return call(operations.acceptCase, await clerk(), now, of, step)
    case 'correct': {
      const seen = await call(operations.getCase, await clerk(), now, { caseId }, 'look')
      const target = seen.materials.find(({ files }) => files.length > 0)?.requirementId
      const points = [{ kind: 'material', target, reason: '演示：材料不清晰，请重新扫描后上传' }]
      return call(operations.requestCorrection, await clerk(), now, { ...of, points }, step)
    }
    case 'reject':
      return call(
        operations.rejectCase,
        await clerk(),
        now,
        { ...of, reasons: '演示：申请事项不属于本机关职权范围' },
        step,
      )
    case 'step':
      return completeNext(stage, call, turn, of)
    case 'sendBack':
      return call(operations.returnStep, await reviewer(), now, { ...of, reasons: '演示：现场情况需要再次核实' }, step)
    case 'suspend': {
      const why = { ground: plan.ground, expectedDays: 10, note: '演示：已书面告知申请人' }
      return call(operations.suspendCase, await reviewer(), now, { ...of, ...why }, step)
    }
    case 'resume':
      return call(operations.resumeCase, await reviewer(), now, of, step)
    case 'approve':
      return call(operations.decideCase, await approver(), now, { ...of, result: 'approved' }, step)
    case 'refuse': {
      const reasons = '演示：经现场核查，经营场所不符合规定条件'
      return call(operations.decideCase, await approver(), now, { ...of, result: 'refused', reasons }, step)
    }
    case 'deliver':
      return call(operations.deliverCase, await clerk(), now, { ...of, method: 'online' }, step)
    default:
      return call(
        operations.terminateCase,
        await approver(),
        now,
        { ...of, reasons: '演示：申请人书面说明终止经营' },
        step,
      )
  }
}

/** The post that the step asks for does it; which step it is follows from how many were done before in the plan. */
async function completeNext(stage: Stage, call: Caller, turn: Turn, of: object): Promise<ActionAnswer> {
  const { plan, now, step } = turn
  const item = DEMO_ITEMS[plan.item]
  const division = item.level === 'city' ? DEMO_CITY : (plan.at ?? '370303')
  const done = plan.acts
    .slice(0, Number(step.split('-')[0]))
    .reduce((n, [, act]) => n + (act === 'step' ? 1 : act === 'sendBack' ? -1 : 0), 0)
  const next = item.reviewSteps[done]
  if (!next) throw new Error(`${plan.item} has no review step ${done + 1}`)
  const who = await stage.actor(demoLogin(next.role, division, item.department))
  const opinion = `演示：${next.name}符合要求`
  return call(operations.completeStep, who, now, { ...of, stepId: next.id, opinion }, step)
}

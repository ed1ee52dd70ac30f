import { caseSubmitted, casesFault, type submitCase as contract, type Receipt } from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import { validateForm } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { scatter } from '../domain/case-number.ts'
import { ACCEPTANCE_LIMIT, deadlineAfter } from '../domain/clock.ts'
import { apply } from '../domain/facts.ts'
import { missingMaterials } from '../domain/materials.ts'
import { isPossible } from '../domain/states.ts'
import { presentReceipt } from '../present-receipt.ts'
import { openAnswers } from '../store/answers.ts'
import { pinnedForm, pinnedItem, refuseIfEnded } from '../store/pinned.ts'
import { newQueryCode, readCode } from '../store/query-codes.ts'
import { type Submission, writeSubmission } from '../store/submission.ts'
import { recentDayCount } from '../store/work-days.ts'
import { tell } from './happen.ts'

/**
 * The hot path. Round trips of this room: one to read and lock, the case's key included, and one to write. Item, form, compiled
 * validator, names and, for a second at a time, the calendar are in memory.
 * A case that is submitted already answers its receipt again: two windows, or a retry with another key, make one case.
 */
export async function submitCase(ctx: Context, _input: InputOf<typeof contract>, draft: Submission): Promise<Receipt> {
  if (!isPossible('submitted', draft.facts.state)) {
    return presentReceipt(ctx, draft, { code: await readCode(ctx, draft.row.id), fileCount: draft.fileCount })
  }
  await refuseUnlessComplete(ctx, draft)
  await refuseIfEnded(ctx, draft.row)

  const today = dayOf(ctx.now)
  const caseNumber = `${draft.row.task_code}${today.replaceAll('-', '')}${scatter(draft.serial)}`
  const deadline = deadlineAfter(await recentDayCount(ctx), 'acceptance', today, ACCEPTANCE_LIMIT)
  const event = { kind: 'submitted', caseNumber, deadline } as const
  const facts = apply(draft.facts, event, ctx.now.toISOString())
  if (!facts) throw new Error('a draft that can be submitted could not be')
  const code = newQueryCode()
  await writeSubmission(ctx, draft, facts, event, code)
  tell(ctx, draft, caseSubmitted)
  return presentReceipt(ctx, { ...draft, facts }, { code, fileCount: draft.fileCount })
}

/** By the form and the list of materials that the applicant had before them when they began. */
async function refuseUnlessComplete(ctx: Context, draft: Submission): Promise<void> {
  const answers = draft.sealedAnswers ? await openAnswers(ctx, draft.row.id, draft.sealedAnswers) : {}
  const faults = validateForm(await pinnedForm(ctx, draft.row), answers)
  if (faults.length > 0) {
    const fields = faults.map(({ path, message }) => ({ path: `/answers${path}`, message }))
    throw casesFault('cases.answers-incomplete', { count: faults.length }, fields)
  }
  const missing = missingMaterials((await pinnedItem(ctx, draft.row)).content.materials ?? [], draft.handedIn)
  if (missing.length > 0)
    throw casesFault('cases.materials-missing', { count: missing.length, names: missing.join('、') })
}

import { casesFault, type saveDraft as contract } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { validateFormPage } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { ANSWERS_MAX_BYTES, withPage } from '../domain/answers.ts'
import { draftAnswers, saveDraftAnswers } from '../store/answers.ts'
import { type CaseRecord, touch } from '../store/cases.ts'
import { pinnedForm } from '../store/pinned.ts'
import { refuseUnlessDraft } from './refuse-unless-draft.ts'

/** Keeps what was typed on one page, right or wrong, and says what is wrong; the other pages stay as they are. */
export async function saveDraft(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<OutputOf<typeof contract>> {
  refuseUnlessDraft(record)
  const form = await pinnedForm(ctx, record.row)
  const page = form.pages.find((one) => one.id === input.page)
  if (!page) throw casesFault('cases.page-unknown')
  const foreign = Object.keys(input.answers).filter((name) => !page.fields.includes(name))
  if (foreign.length > 0) throw casesFault('cases.answers-unknown', { count: foreign.length })

  const answers = withPage(await draftAnswers(ctx, record.row.id), page.fields, input.answers)
  if (Buffer.byteLength(JSON.stringify(answers)) > ANSWERS_MAX_BYTES) throw casesFault('cases.answers-too-large')
  await saveDraftAnswers(ctx, record, answers)
  await touch(ctx.db, record.row.id, ctx.now)
  const faults = validateFormPage(form, page.id, answers).map(({ path, message }) => ({ path, message }))
  return { savedAt: ctx.now.toISOString(), faults }
}

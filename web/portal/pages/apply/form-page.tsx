import { Fault } from '#contracts/fault.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { casesOperations } from '#modules/cases/index.ts'
import { Button, Tag } from '../../components/basics.tsx'
import { ErrorSummary, errorFor, Form } from '../../components/form.tsx'
import { readAnswers } from '../../form/answers.ts'
import { type FormField, fieldsOf, fieldsOfPage } from '../../form/fields.ts'
import { FormFieldInput } from '../../form/form-field.tsx'
import { pageMark } from '../../form/page-mark.ts'
import { timeText } from '../../kit/portal-time.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { addressAfter, type Draft, draftCrumbs, loadDraft } from './draft.ts'
import { DraftSteps } from './draft-steps.tsx'

const words = t.apply.page
/** Hidden field: the mark of the page as it was when it was shown. */
const SEEN = '_seen'

/** One step of the form. */
export const formPage = onGet(paths.draftPage, async (visit, { case: caseId, page }) => {
  const draft = await loadDraft(visit, caseId)
  return showPage(visit, draft, page, { shown: draft.answers, stored: draft.answers })
})

/** Saves what is there, right or wrong; goes on when it is right, or when the person wants to come back later. */
export const sendFormPage = onPost(paths.draftPage, async (visit, { case: caseId, page }) => {
  const draft = await loadDraft(visit, caseId)
  const fields = fieldsOfPage(draft.form, page)
  const answers = readAnswers(draft.form, fields, visit.body)
  const sent = { ...draft.answers, ...answers }
  if (savedElsewhere(visit, draft, fields, answers)) {
    const fault = new Fault('platform.stale-version', { kind: 'conflict', sentence: words.savedElsewhere })
    if (visit.wantsJson) throw fault
    return showPage(visit, draft, page, { shown: sent, stored: draft.answers, fault })
  }
  const attempt = await trying(visit.call(casesOperations.saveDraft, { caseId: draft.id, page, answers }))
  if (visit.wantsJson) {
    if (attempt.fault) throw attempt.fault
    return visit.reply
      .header('cache-control', 'no-store')
      .send({ savedAt: timeText(attempt.done.savedAt), seen: pageMark(fields, answers) })
  }
  if (attempt.fault) {
    return showPage(visit, draft, page, { shown: sent, stored: draft.answers, fault: attempt.fault })
  }
  if (visit.body.text('then') === 'later') return visit.goTo(paths.draft.to({ case: draft.id }), words.saved)
  const { faults } = attempt.done
  if (faults.length > 0) {
    const fault = new Fault('platform.invalid-input', { kind: 'invalid', sentence: words.savedWithFaults }, {}, faults)
    return showPage(visit, draft, page, { shown: sent, stored: answers, fault })
  }
  return visit.goTo(addressAfter(draft, page))
})

/** Which kind each field is: the island reads the form by it. */
const typesOf = (fields: readonly FormField[]): string =>
  JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.kind])))

/**
 * Another window saved this page after this one had been shown, and something else than what is sent now. The person is told before
 * it is overwritten; what they send after that counts.
 */
function savedElsewhere(visit: Visit, draft: Draft, fields: readonly FormField[], sent: Draft['answers']): boolean {
  const seen = visit.body.text(SEEN)
  const stored = pageMark(fields, draft.answers)
  return seen !== '' && seen !== stored && pageMark(fields, sent) !== stored
}

interface PageContent {
  shown: Draft['answers']
  /** What the draft holds now: the next save is compared with it. */
  stored: Draft['answers']
  fault?: Fault
}

function showPage(visit: Visit, draft: Draft, pageId: string, { shown, stored, fault }: PageContent) {
  const page = draft.form.pages.find((one) => one.id === pageId)
  if (!page) throw platformFault('platform.not-found')
  const fields = fieldsOfPage(draft.form, pageId)
  const titles = Object.fromEntries(fields.map((field) => [field.name, field.title]))
  return visit.show(
    { title: `${page.title} - ${draft.itemName}`, fault, crumbs: draftCrumbs(draft), islands: ['apply-form'] },
    <div class="form-wide">
      <DraftSteps draft={draft} at={pageId} />
      <ErrorSummary fault={fault} titles={titles} />
      {draft.form.sample && (
        <p>
          <Tag tone="accent">{t.sampleForm}</Tag>
        </p>
      )}
      <h1>{page.title}</h1>
      {page.note && <p class="lead">{page.note}</p>}
      <section class="card" aria-label={page.title}>
        <Form visit={visit} action={paths.draftPage.to({ case: draft.id, page: pageId })} island="apply-form">
          <input
            type="hidden"
            disabled
            data-form-version={draft.form.versionId}
            data-types={typesOf(fieldsOf(draft.form))}
          />
          <input type="hidden" name={SEEN} value={pageMark(fields, stored)} autocomplete="off" />
          {fields.map((field) => (
            <FormFieldInput field={field} value={shown[field.name]} error={errorFor(fault, field.name)} />
          ))}
          <p
            class="saved-line"
            role="status"
            data-saved=""
            data-saving={words.autosaving}
            data-done={words.autosaved}
            data-failed={words.autosaveFailed}
          />
          <div class="actions">
            <Button>{words.next}</Button>
            <Button quiet name="then" value="later">
              {words.later}
            </Button>
          </div>
        </Form>
      </section>
    </div>,
  )
}

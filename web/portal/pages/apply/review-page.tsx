import type { Fault } from '#contracts/fault.ts'
import { casesOperations } from '#modules/cases/index.ts'
import { Button, Fact, Facts, Note } from '../../components/basics.tsx'
import { ErrorSummary, Form, fieldId } from '../../components/form.tsx'
import { answerText } from '../../form/answers.ts'
import { fieldsOf, fieldsOfPage } from '../../form/fields.ts'
import { wrongField } from '../../kit/explain.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { type Draft, draftCrumbs, loadDraft, requireId } from './draft.ts'
import { DraftSteps } from './draft-steps.tsx'

const words = t.apply.review

export const reviewPage = onGet(paths.draftReview, (visit, { case: caseId }) => showReview(visit, caseId))

export const sendCase = onPost(paths.draftReview, async (visit, { case: caseId }) => {
  visit.mustSignIn()
  if (visit.body.text('confirm') !== 'yes') {
    return showReview(visit, caseId, wrongField('confirm', words.confirmMissing))
  }
  const attempt = await trying(visit.call(casesOperations.submitCase, { caseId: requireId(caseId) }))
  if (attempt.fault) return showReview(visit, caseId, attempt.fault)
  return visit.goTo(paths.receipt.to({ case: attempt.done.caseId }))
})

async function showReview(visit: Visit, caseId: string, fault?: Fault) {
  const draft = await loadDraft(visit, caseId)
  return visit.show(
    { title: `${words.title} - ${draft.itemName}`, fault, crumbs: draftCrumbs(draft) },
    <div class="form-wide">
      <DraftSteps draft={draft} at="review" />
      <ErrorSummary fault={fault} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {!draft.readyToSubmit && <Missing draft={draft} />}
      <section class="card">
        <h2>{t.apply.overview.applicant}</h2>
        <Facts>
          <Fact label={t.apply.overview.applicant}>{draft.applicant.name}</Fact>
          <Fact label={draft.applicant.documentType}>
            <span class="number">{draft.applicant.maskedNumber}</span>
          </Fact>
          <Fact label={t.apply.overview.department}>{draft.departmentName}</Fact>
        </Facts>
      </section>
      {draft.form.pages.map((page) => (
        <section class="card">
          <div class="section-head">
            <h2>{page.title}</h2>
            <ChangeLink href={paths.draftPage.to({ case: draft.id, page: page.id })} what={page.title} />
          </div>
          <Facts>
            {fieldsOfPage(draft.form, page.id).map((field) => (
              <Fact label={field.title}>
                {answerText(field, draft.answers[field.name]) ?? <span class="muted">{words.empty}</span>}
              </Fact>
            ))}
          </Facts>
        </section>
      ))}
      {draft.materials.length > 0 && (
        <section class="card">
          <div class="section-head">
            <h2>{words.materials}</h2>
            <ChangeLink href={paths.draftMaterials.to({ case: draft.id })} what={words.materials} />
          </div>
          <Facts wide>
            {draft.materials.map((material) => (
              <Fact label={material.name}>
                {material.files.length > 0 ? (
                  material.files.map((file) => file.fileName).join('、')
                ) : (
                  <span class="muted">{words.noFile}</span>
                )}
              </Fact>
            ))}
          </Facts>
        </section>
      )}
      {draft.readyToSubmit && (
        <section class="card">
          <h2>{words.declarationTitle}</h2>
          <p>{words.declaration}</p>
          <Form visit={visit} action={paths.draftReview.to({ case: draft.id })}>
            <div class="field">
              <div class="option">
                <input id={fieldId('confirm')} type="checkbox" name="confirm" value="yes" />
                <label for={fieldId('confirm')}>{words.confirm}</label>
              </div>
            </div>
            <Button>{words.submit}</Button>
          </Form>
        </section>
      )}
    </div>,
  )
}

function ChangeLink({ href, what }: { href: string; what: string }) {
  return (
    <a href={href}>
      {words.change}
      <span class="visually-hidden">：{what}</span>
    </a>
  )
}

/** What stops the submission, each line leading to its field. */
function Missing({ draft }: { draft: Draft }) {
  const fields = new Map(fieldsOf(draft.form).map((field) => [field.name, field]))
  const pageOf = (name: string) => draft.form.pages.find((page) => page.fields.includes(name))
  return (
    <Note tone="warning" title={words.missingTitle}>
      <p>{words.missingLead}</p>
      <ul>
        {draft.missing.fields.map(({ path, message }) => {
          const name = path.split('/')[1] ?? ''
          const page = pageOf(name)
          const text = `${fields.get(name)?.title ?? name}：${message}`
          return (
            <li>
              {page ? (
                <a href={`${paths.draftPage.to({ case: draft.id, page: page.id })}#${fieldId(name)}`}>{text}</a>
              ) : (
                text
              )}
            </li>
          )
        })}
        {draft.missing.materials.map((name) => (
          <li>
            <a href={paths.draftMaterials.to({ case: draft.id })}>
              {name}：{t.apply.materials.missing}
            </a>
          </li>
        ))}
      </ul>
    </Note>
  )
}

import { casesOperations } from '#modules/cases/index.ts'
import { Button, Fact, Facts, Note, Tag } from '../../components/basics.tsx'
import { Form } from '../../components/form.tsx'
import { longDay } from '../../kit/portal-time.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { loadDraft, requireId } from './draft.ts'

const words = t.apply.overview

/** All steps of a draft with their state: the way back in. */
export const overviewPage = onGet(paths.draft, async (visit, { case: caseId }) => {
  const draft = await loadDraft(visit, caseId)
  const have = draft.materials.filter((material) => material.files.length > 0).length
  return visit.show(
    { title: words.title(draft.itemName), crumbs: [{ text: t.my.title, href: paths.my.to() }] },
    <div class="form-wide">
      <h1>{words.title(draft.itemName)}</h1>
      {draft.guideChanged && (
        <Note tone="warning">
          <p>
            {words.guideChanged}{' '}
            <a href={paths.guide.to({ division: draft.divisionCode, item: draft.itemCode })}>{t.apply.start.guide}</a>
          </p>
        </Note>
      )}
      <section class="card" aria-label={words.applicant}>
        <Facts>
          <Fact label={words.applicant}>
            {draft.applicant.name}（{draft.applicant.documentType}{' '}
            <span class="number">{draft.applicant.maskedNumber}</span>）
          </Fact>
          <Fact label={words.department}>{draft.departmentName}</Fact>
        </Facts>
      </section>
      <h2>{words.steps}</h2>
      <ol class="plain-list item-list">
        {draft.pages.map((page) => (
          <li>
            <h3>
              <a href={paths.draftPage.to({ case: draft.id, page: page.id })}>{page.title}</a>
            </h3>
            <p>
              <Tag tone={page.complete ? 'success' : page.started ? 'warning' : 'plain'}>
                {page.complete ? words.complete : page.started ? words.started : words.untouched}
              </Tag>
            </p>
          </li>
        ))}
        <li>
          <h3>
            <a href={paths.draftMaterials.to({ case: draft.id })}>{words.materials}</a>
          </h3>
          <p>
            <Tag tone={draft.missing.materials.length === 0 ? 'success' : 'plain'}>
              {words.materialsDone(have, draft.materials.length)}
            </Tag>
          </p>
        </li>
        <li>
          <h3>
            <a href={paths.draftReview.to({ case: draft.id })}>{words.review}</a>
          </h3>
          <p>
            <Tag tone={draft.readyToSubmit ? 'success' : 'plain'}>
              {draft.readyToSubmit ? words.ready : words.notReady}
            </Tag>
          </p>
        </li>
      </ol>
      {draft.expiresOn && <p class="muted small">{words.expires(longDay(draft.expiresOn))}</p>}
      <details class="danger-zone">
        <summary>{words.discard}</summary>
        <p>{words.discardHint}</p>
        <Form visit={visit} action={paths.draftDiscard.to({ case: draft.id })}>
          <Button danger>{words.discard}</Button>
        </Form>
      </details>
    </div>,
  )
})

export const discardDraft = onPost(paths.draftDiscard, async (visit, { case: caseId }) => {
  visit.mustSignIn()
  await visit.call(casesOperations.discardDraft, { caseId: requireId(caseId) })
  return visit.goTo(paths.my.to(), words.discarded)
})

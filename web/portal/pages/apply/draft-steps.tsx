import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import type { Draft } from './draft.ts'

/** Where one stands between the first page and submitting. `at`: id of the page, `materials` or `review`. */
export function DraftSteps({ draft, at }: { draft: Draft; at: string }) {
  const materialsDone = draft.missing.materials.length === 0
  const steps = [
    ...draft.pages.map((page) => ({
      id: page.id,
      title: page.title,
      done: page.complete,
      href: paths.draftPage.to({ case: draft.id, page: page.id }),
    })),
    {
      id: 'materials',
      title: t.apply.overview.materials,
      done: materialsDone && draft.materials.some((material) => material.files.length > 0),
      href: paths.draftMaterials.to({ case: draft.id }),
    },
    { id: 'review', title: t.apply.overview.review, done: false, href: paths.draftReview.to({ case: draft.id }) },
  ]
  return (
    <nav aria-label={t.apply.overview.steps}>
      <ol class="steps-bar">
        {steps.map((step) => (
          <li class={step.done ? 'done' : undefined} aria-current={step.id === at ? 'step' : undefined}>
            {step.id === at ? step.title : <a href={step.href}>{step.title}</a>}
            {step.done && <span class="visually-hidden">（{t.apply.overview.complete}）</span>}
          </li>
        ))}
      </ol>
      <p class="muted small">{t.apply.page.step(steps.findIndex((step) => step.id === at) + 1, steps.length)}</p>
    </nav>
  )
}

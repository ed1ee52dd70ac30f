import type { FormDefinition } from '#contracts/catalogue/index.ts'
import type { Answers } from './answers.ts'

export interface PageState {
  readonly id: string
  readonly title: string
  readonly complete: boolean
  readonly started: boolean
}

/** How far each page of a form is. */
export function pageStates(
  form: FormDefinition,
  answers: Answers,
  faults: readonly { readonly path: string }[],
): PageState[] {
  const wrong = new Set(faults.map(({ path }) => path.split('/')[1]))
  return form.pages.map(({ id, title, fields }) => ({
    id,
    title,
    complete: !fields.some((field) => wrong.has(field)),
    started: fields.some((field) => answers[field] !== undefined),
  }))
}

import { moved, replaced, without } from '../editor/move.ts'
import { type EditedField, type EditedForm, type EditedPage, emptyField, emptyPage } from './edited-form.ts'

/** Each step of editing a form, as a new form. Pages and fields are named by their place. */

export const withPage = (form: EditedForm, at: number, given: Partial<EditedPage>): EditedForm => ({
  ...form,
  pages: form.pages.map((page, index) => (index === at ? { ...page, ...given } : page)),
})

export const addPage = (form: EditedForm): EditedForm => ({ ...form, pages: [...form.pages, emptyPage(form.pages)] })
export const movePage = (form: EditedForm, at: number, by: -1 | 1): EditedForm => ({
  ...form,
  pages: moved(form.pages, at, by),
})
export const dropPage = (form: EditedForm, at: number): EditedForm => ({ ...form, pages: without(form.pages, at) })

const withFields = (
  form: EditedForm,
  page: number,
  change: (fields: readonly EditedField[]) => readonly EditedField[],
) => withPage(form, page, { fields: change(form.pages[page]?.fields ?? []) })

export const withField = (form: EditedForm, page: number, at: number, field: EditedField): EditedForm =>
  withFields(form, page, (fields) => replaced(fields, at, field))

/** A field without a data element yet goes by a name of its own, which is not published. */
export function addField(form: EditedForm, page: number): EditedForm {
  const keys = form.pages.flatMap(({ fields }) => fields.map(({ key }) => key))
  let serial = 1
  while (keys.includes(`new${serial}`)) serial += 1
  return withFields(form, page, (fields) => [...fields, emptyField(`new${serial}`)])
}

export const dropField = (form: EditedForm, page: number, at: number): EditedForm =>
  withFields(form, page, (fields) => without(fields, at))

/** Up or down; over the end of a page onto the next one. */
export function moveField(form: EditedForm, page: number, at: number, by: -1 | 1): EditedForm {
  const fields = form.pages[page]?.fields ?? []
  const field = fields[at]
  const to = page + by
  if (!field) return form
  if (at + by >= 0 && at + by < fields.length) return withFields(form, page, (list) => moved(list, at, by))
  if (to < 0 || to >= form.pages.length) return form
  return withFields(dropField(form, page, at), to, (list) => (by < 0 ? [...list, field] : [field, ...list]))
}

import type { FormDefinition, SituationOutcome } from '#contracts/catalogue/index.ts'
import { type FormSchema, schemaOf } from '../form-validator.ts'

/** The form for an applicant: without what their situation does not ask, and with what it makes necessary. */
export function applyToForm(
  form: FormDefinition,
  outcome: Pick<SituationOutcome, 'hiddenFields' | 'requiredFields' | 'skippedPages'>,
): FormDefinition {
  const skipped = new Set(outcome.skippedPages)
  const gone = new Set([
    ...outcome.hiddenFields,
    ...form.pages.filter(({ id }) => skipped.has(id)).flatMap(({ fields }) => fields),
  ])
  if (gone.size === 0 && outcome.requiredFields.length === 0) return form
  const schema = schemaOf(form)
  const stays = (field: string): boolean => !gone.has(field)
  const properties = Object.fromEntries(Object.entries(schema.properties).filter(([field]) => stays(field)))
  const required = [...(schema.required ?? []), ...outcome.requiredFields].filter((field) => field in properties)
  return {
    ...form,
    schema: { ...schema, properties, required: [...new Set(required)] } satisfies FormSchema,
    pages: form.pages
      .map((page) => ({ ...page, fields: page.fields.filter(stays) }))
      .filter((page) => !skipped.has(page.id) && page.fields.length > 0),
  }
}

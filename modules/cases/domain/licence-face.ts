import type { FormDefinition } from '#contracts/catalogue/index.ts'
import { type Answers, answerSections, fieldsOf } from './answers.ts'

/** Data elements that certificates print beside their holder; what else was asked concerns only the decision. */
const PRINTED = new Set([
  'shop-name',
  'premises-name',
  'organisation-name',
  'legal-representative-name',
  'responsible-person-name',
  'registered-address',
  'business-address',
  'premises-address',
  'use-place',
  'composition-form',
  'business-scope',
  'food-business-type',
  'food-business-projects',
  'hygiene-premises-kinds',
  'retail-format',
  'water-source',
  'water-use',
  'water-method',
  'water-volume-year',
  'discharge-place',
  'medical-institution-kind',
  'clinical-departments',
  'bed-count',
  'transport-kinds',
  'equipment-kind',
  'equipment-model',
  'product-number',
  'publication-kinds',
])

/** Lines of the licence, in the order of the form: what was applied for is what was granted. */
export function licenceFields(form: FormDefinition, answers: Answers): { label: string; value: string }[] {
  const fields = fieldsOf(form)
  return answerSections(form, answers, null)
    .flatMap((section) => section.fields)
    .filter(({ name, value }) => value !== '' && PRINTED.has(fields[name]?.['x-element'] ?? ''))
    .map(({ title, value }) => ({ label: title, value }))
}

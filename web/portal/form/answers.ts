import type { FormDefinition } from '#contracts/catalogue/index.ts'
import { answersFromText } from '#modules/catalogue/index.ts'
import { longDay } from '../kit/portal-time.ts'
import type { FormBody } from '../kit/visit.ts'
import { t } from '../texts/index.ts'
import type { FormField } from './fields.ts'

/** What a form sent for some of its fields, read as the schema means it. */
export function readAnswers(
  form: Pick<FormDefinition, 'schema'>,
  fields: readonly FormField[],
  body: FormBody,
): Record<string, unknown> {
  const names = new Set(fields.map((field) => field.name))
  return Object.fromEntries(Object.entries(answersFromText(form, body.raw)).filter(([name]) => names.has(name)))
}

/** An answer as the input shows it. */
export function inputValues(value: unknown): string[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}

/** An answer as people read it on the review page. */
export function answerText(field: FormField, value: unknown): string | undefined {
  const values = inputValues(value)
  if (values.length === 0) return undefined
  if (field.kind === 'yesNo') return value === true ? t.form.yes : t.form.no
  if (field.options.length > 0) {
    return values.map((one) => field.options.find((option) => option.value === one)?.label ?? one).join('、')
  }
  if (field.kind === 'date') return values.map(dayAsRead).join('、')
  return field.unit ? `${values[0]} ${field.unit}` : values.join('、')
}

/** A draft keeps what is no date, too: it is shown as it was typed. */
function dayAsRead(value: string): string {
  try {
    return longDay(value)
  } catch {
    return value
  }
}

import type { FormBody } from '../kit/visit.ts'
import { t } from '../texts/index.ts'
import type { FormField } from './fields.ts'

export type Answers = Readonly<Record<string, unknown>>

/**
 * What a form sent, as the schema wants it: empty fields are left out, numbers become numbers where they are written as such
 * (in full-width digits, too), otherwise the text stays for the validator to name it.
 */
export function readAnswers(fields: readonly FormField[], body: FormBody): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  for (const field of fields) {
    const value = readAnswer(field, body)
    if (value !== undefined) answers[field.name] = value
  }
  return answers
}

function readAnswer(field: FormField, body: FormBody): unknown {
  const text = body.text(field.name)
  switch (field.kind) {
    case 'choices': {
      const chosen = body.all(field.name).filter((value) => value !== '')
      return chosen.length > 0 ? chosen : undefined
    }
    case 'yesNo':
      return text === 'true' ? true : text === 'false' ? false : undefined
    case 'integer':
    case 'number':
      return text === '' ? undefined : asNumber(text)
    case 'longText':
      return text.replace(/\r\n/g, '\n') || undefined
    default:
      return text || undefined
  }
}

function asNumber(text: string): number | string {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '')
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : text
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
  return field.unit ? `${values[0]} ${field.unit}` : values.join('、')
}

import type { FormSchema } from '#modules/catalogue/index.ts'

/** Some valid answers to a form: enough for the keywords that the demo's forms use. */
export function answersTo(schema: FormSchema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, field]) => [name, answerTo(field as unknown as Keywords)]),
  )
}

interface Keywords {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly items?: Keywords
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-12-01',
  'cn-mobile': '16990000000',
}

function answerTo(field: Keywords): unknown {
  if (field.const !== undefined) return field.const
  if (field.enum) return field.enum[0]
  switch (field.type) {
    case 'array':
      return [answerTo(field.items ?? {})]
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return Math.max(1, field.minimum ?? 1)
    default:
      return BY_FORMAT[field.format ?? ''] ?? '示例内容'.padEnd(field.minLength ?? 0, '一')
  }
}

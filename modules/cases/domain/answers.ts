import type { AnswerSection } from '#contracts/cases/index.ts'
import type { FormDefinition } from '#contracts/catalogue/index.ts'

export type Answers = Readonly<Record<string, unknown>>
/** A draft's answers in JSON, at most. */
export const ANSWERS_MAX_BYTES = 200_000

interface FieldSchema {
  readonly title?: string
  readonly type?: string
  readonly oneOf?: readonly { readonly const: unknown; readonly title?: string }[]
  readonly items?: FieldSchema
  /** Code of the data element. */
  readonly 'x-element'?: string
}

export const fieldsOf = (form: FormDefinition): Readonly<Record<string, FieldSchema>> =>
  (form.schema as { properties?: Record<string, FieldSchema> }).properties ?? {}

export const fieldTitle = (form: FormDefinition, name: string): string => fieldsOf(form)[name]?.title ?? name

/** The answers with one page's replaced: what is empty there is taken out, the other pages stay. */
export function withPage(answers: Answers, fields: readonly string[], given: Answers): Answers {
  const others = Object.entries(answers).filter(([name]) => !fields.includes(name))
  return Object.fromEntries([...others, ...Object.entries(given).filter(([, value]) => !isEmpty(value))])
}

/** The answers with single fields replaced. */
export const withFields = (answers: Answers, given: Answers): Answers => withPage(answers, Object.keys(given), given)

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Answers for people: by the form's pages, words in place of codes, `previous` where a correction changed them. */
export function answerSections(form: FormDefinition, answers: Answers, before: Answers | null): AnswerSection[] {
  const fields = fieldsOf(form)
  return form.pages.map((page) => ({
    id: page.id,
    title: page.title,
    fields: page.fields.map((name) => {
      const value = shown(fields[name], answers[name])
      const previous = before && shown(fields[name], before[name])
      return { name, title: fieldTitle(form, name), value, previous: previous === value ? null : previous }
    }),
  }))
}

function shown(field: FieldSchema | undefined, value: unknown): string {
  if (isEmpty(value)) return ''
  if (Array.isArray(value)) return value.map((one) => shown(field?.items, one)).join('、')
  const option = field?.oneOf?.find((one) => one.const === value)
  if (option) return option.title ?? String(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

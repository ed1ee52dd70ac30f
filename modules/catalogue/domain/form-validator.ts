import type { CodeOptions } from 'ajv'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FormDefinition } from '#contracts/catalogue/index.ts'
import type { FieldFault } from '#contracts/fault.ts'
import { fieldFaults } from '#platform/operations/field-faults.ts'
import { FORM_FORMATS } from './form-formats.ts'

/** Answers by field name. */
export type Answers = Readonly<Record<string, unknown>>

/** One field of a form's schema, as far as our own code looks into it. */
export interface FormField {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array'
  readonly title: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly items?: { readonly enum?: readonly string[] }
  /** Code of the data element in the dictionary. */
  readonly 'x-element': string
  /** A line of help below the title. */
  readonly 'x-hint'?: string
  /** Sentence shown when `pattern` does not fit. */
  readonly 'x-pattern-message'?: string
  /** A text of several lines. */
  readonly 'x-multiline'?: boolean
}

export interface FormSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, FormField>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
}

export const schemaOf = (form: Pick<FormDefinition, 'schema'>): FormSchema => form.schema as FormSchema

/** An ajv that knows our formats; throws at `compile` when a schema is not one. */
export function formAjv(options: { code?: CodeOptions } = {}): Ajv2020 {
  const ajv = new Ajv2020({ ...options, allErrors: true, strict: false, verbose: true })
  for (const [name, { check }] of Object.entries(FORM_FORMATS)) ajv.addFormat(name, check)
  return ajv
}

/** Compiled validators by the schema itself: of one form version, situations make several. */
const compiled = new WeakMap<FormSchema, ValidateFunction>()

/** What is wrong with the answers, one sentence a field, by JSON pointer; empty when the form is filled in. */
export function validateForm(form: FormDefinition, answers: Answers): FieldFault[] {
  const schema = schemaOf(form)
  let validate = compiled.get(schema)
  if (!validate) {
    validate = formAjv().compile(schema)
    compiled.set(schema, validate)
  }
  if (validate(answers)) return []
  return formFaults(validate.errors ?? [])
}

/** The same for the fields of one page, whatever the others lack. */
export function validateFormPage(form: FormDefinition, pageId: string, answers: Answers): FieldFault[] {
  const fields = form.pages.find((page) => page.id === pageId)?.fields ?? []
  const paths = new Set(fields.map((field) => `/${field}`))
  return validateForm(form, answers).filter(({ path }) => paths.has(`/${path.split('/')[1]}`))
}

/** Chinese sentences for ajv's errors; the field's own where it has one. For the browser's validator, too. */
function formFaults(errors: readonly ErrorObject[]): FieldFault[] {
  const seen = new Map<string, FieldFault>()
  for (const error of errors) {
    for (const { path, message } of fieldFaults([error])) {
      if (!seen.has(path)) seen.set(path, { path, message: ownSentence(error) ?? message })
    }
  }
  return [...seen.values()]
}

function ownSentence(error: ErrorObject): string | undefined {
  if (error.keyword === 'format') return FORM_FORMATS[(error.params as { format: string }).format]?.message
  if (error.keyword !== 'pattern') return undefined
  return (error.parentSchema as FormField | undefined)?.['x-pattern-message']
}

import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { TObject } from 'typebox'
import { Fault, type FieldFault } from '#contracts/fault.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { fieldFaults } from './field-faults.ts'

/** JSON bodies are taken as they are; what comes from a query or a form is text and is read as the schema says. */
export type InputSource = 'json' | 'text'

const options = { allErrors: true, useDefaults: true, removeAdditional: false, strict: false } as const
const ajv = {
  json: withFormats(new Ajv(options)),
  text: withFormats(new Ajv({ ...options, coerceTypes: 'array' })),
}
const compiled = { json: new WeakMap<TObject, ValidateFunction>(), text: new WeakMap<TObject, ValidateFunction>() }

/** Returns the input with defaults filled in; throws `platform.invalid-input` with one sentence per wrong field. */
export function validateInput<T>(schema: TObject, input: unknown, source: InputSource): T {
  let validate = compiled[source].get(schema)
  if (!validate) {
    validate = ajv[source].compile(schema)
    compiled[source].set(schema, validate)
  }
  const value = structuredClone(input)
  const fields = validate(value) ? unstorable(value, '') : fieldFaults(validate.errors ?? [])
  if (fields.length === 0) return value as T
  throw platformFault('platform.invalid-input', { count: fields.length }, fields.slice(0, FAULTS_SHOWN))
}

/** Whether a value is as a schema says; for values that are judged one by one and not refused as a whole. */
export function isOfSchema(schema: TObject, value: unknown): boolean {
  try {
    validateInput(schema, value, 'json')
    return true
  } catch (error) {
    if (error instanceof Fault) return false
    throw error
  }
}

/** More than anybody reads; a hostile body has hundreds of thousands. */
const FAULTS_SHOWN = 100

/** Texts that PostgreSQL cannot hold (U+0000) or that have no bytes in UTF-8 (half a surrogate pair). */
function unstorable(value: unknown, path: string): FieldFault[] {
  if (typeof value === 'string')
    return isStorable(value) ? [] : [{ path, message: '含有无法识别的字符，请删除后重新填写。' }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    isStorable(name) ? unstorable(member, `${path}/${name}`) : [{ path: path || '/', message: '含有无法识别的字符。' }],
  )
}

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/** A leap second and the year 0 are right in form, but neither we nor the database reckon with them. */
const isReckoned = (text: string): boolean => !text.startsWith('0000') && !Number.isNaN(Date.parse(text))

function withFormats(instance: Ajv): Ajv {
  ;(formats as unknown as (a: Ajv) => void)(instance)
  for (const name of ['date', 'date-time']) {
    const { validate } = instance.formats[name] as { validate: (text: string) => boolean }
    instance.addFormat(name, (text) => validate(text) && isReckoned(text))
  }
  return instance
}

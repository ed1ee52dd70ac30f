import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { TObject } from 'typebox'
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
  if (validate(value)) return value as T
  const fields = fieldFaults(validate.errors ?? [])
  throw platformFault('platform.invalid-input', { count: fields.length }, fields)
}

function withFormats(instance: Ajv): Ajv {
  ;(formats as unknown as (a: Ajv) => void)(instance)
  return instance
}

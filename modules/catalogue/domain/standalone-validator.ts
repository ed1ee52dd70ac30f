import { _ } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { FORM_FORMATS } from './form-formats.ts'
import { formAjv } from './form-validator.ts'

/**
 * ajv's own helpers that our schemas call for, and what stands in for them: one counts characters, not UTF-16 units, the other
 * compares two items of a list, which are plain values.
 */
const HELPERS = {
  'require("ajv/dist/runtime/ucs2length").default': '((text) => [...text].length)',
  'require("ajv/dist/runtime/equal").default': '((one, other) => JSON.stringify(one) === JSON.stringify(other))',
} as const

/**
 * Source of an ES module without imports whose default export validates answers in the browser as the server does:
 * `validate(answers)` → boolean, `validate.errors` as ajv gives them. Needs no `eval`. Throws when the schema needs a helper that
 * is not part of it.
 */
export function standaloneValidator(schema: object): string {
  const ajv = formAjv({ code: { source: true, esm: true, formats: _`formats` } })
  const generate = standalone as unknown as (a: typeof ajv, validate: unknown) => string
  const body = Object.entries(HELPERS).reduce(
    (source, [helper, own]) => source.replaceAll(helper, own),
    generate(ajv, ajv.compile(schema)),
  )
  if (body.includes('require(')) throw new Error('the form needs a validation helper that the browser does not have')
  const formats = Object.entries(FORM_FORMATS).map(
    ([name, { check }]) => `${JSON.stringify(name)}: ${check.toString()}`,
  )
  return `const formats = {${formats.join(',\n')}};\n${body}`
}

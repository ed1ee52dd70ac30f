import type { FormDefinition } from '#contracts/catalogue/index.ts'
import { type FormField, schemaOf } from './form-validator.ts'

/**
 * Reads what a browser's form sends, which is all text, as the schema means it: blank is absent, digits become numbers, one or
 * several ticked boxes a list. What cannot be read so is kept as text, for the validator to name. Fields that the form does not
 * have are dropped.
 */
export function answersFromText(
  form: Pick<FormDefinition, 'schema'>,
  raw: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schemaOf(form).properties)) {
    const value = readValue(field, raw[name])
    if (value !== undefined) answers[name] = value
  }
  return answers
}

function readValue(field: FormField, raw: unknown): unknown {
  if (field.type === 'array') {
    const list = (Array.isArray(raw) ? raw : [raw]).filter((value) => typeof value === 'string' && value !== '')
    return list.length > 0 ? list : undefined
  }
  const single = Array.isArray(raw) ? raw.at(-1) : raw
  if (typeof single !== 'string') return single ?? undefined
  const text = normalised(single)
  if (text === '') return undefined
  if (field.type === 'integer' || field.type === 'number') return readNumber(text)
  if (field.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return CAPITALS.has(field.format ?? '') ? text.toUpperCase() : text
}

/** Codes whose letters are capital: people type them as they come. */
const CAPITALS = new Set(['cn-credit-code', 'cn-identity-number'])

/** Line ends of a text area arrive as CR LF and would count double. */
const normalised = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

function readNumber(text: string): number | string {
  const plain = text.replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[,，]/g, '')
  return /^-?[0-9]+(\.[0-9]+)?$/.test(plain) ? Number(plain) : text
}

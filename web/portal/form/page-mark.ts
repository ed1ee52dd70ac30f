import { createHash } from 'node:crypto'
import type { FormField } from './fields.ts'

/** A short mark of what a page of the form holds: two that are equal mean that nobody saved anything else in between. */
export function pageMark(fields: readonly FormField[], answers: Readonly<Record<string, unknown>>): string {
  const held = JSON.stringify(fields.map(({ name }) => [name, answers[name] ?? null]))
  return createHash('sha256').update(held).digest('base64url').slice(0, 22)
}

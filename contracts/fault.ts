/** What went wrong, as the domain knows it; `platform/http/problem.ts` alone turns a kind into an HTTP status. */
export type FaultKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'unsupported-type'
  | 'too-many'
  | 'unavailable'
  | 'internal'

export interface ErrorDefinition {
  readonly kind: FaultKind
  /** Chinese, whole, tells a person what to do; a clerk can read it aloud. `{name}` takes a parameter. */
  readonly sentence: string
}

export type ErrorTable = Readonly<Record<string, ErrorDefinition>>

/** One wrong field: `path` is a JSON pointer into the input, `message` a Chinese sentence. */
export interface FieldFault {
  readonly path: string
  readonly message: string
}

/** Values that fill `{name}` in a sentence: counts, dates, codes; nothing personal. */
export type FaultParameters = Readonly<Record<string, string | number>>

export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: string
  readonly kind: FaultKind
  readonly sentence: string
  readonly fields: readonly FieldFault[]

  constructor(
    code: string,
    definition: ErrorDefinition,
    parameters: FaultParameters = {},
    fields: readonly FieldFault[] = [],
  ) {
    const sentence = definition.sentence.replace(/\{(\w+)\}/g, (whole, key) => String(parameters[key] ?? whole))
    super(`${code}: ${sentence}`)
    this.code = code
    this.kind = definition.kind
    this.sentence = sentence
    this.fields = fields
  }
}

/**
 * Declares a module's errors and gives its typed constructor:
 * `export const { errors, fault } = defineErrors({ 'cases.not-found': { kind: 'not-found', sentence: '…' } })`.
 */
export function defineErrors<const T extends ErrorTable>(errors: T) {
  const fault = (code: keyof T & string, parameters?: FaultParameters, fields?: readonly FieldFault[]): Fault =>
    new Fault(code, errors[code] as ErrorDefinition, parameters, fields)
  return { errors, fault }
}

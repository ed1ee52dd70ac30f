import { Fault, type FaultKind } from '#contracts/fault.ts'
import { platformFault } from '#contracts/platform-errors.ts'

/** The one place where an error's kind becomes an HTTP status. */
export const STATUS_OF: Readonly<Record<FaultKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'unsupported-type': 415,
  'too-many': 429,
  unavailable: 503,
  internal: 500,
}

/** RFC 9457 problem details. `type` leads to the row of the code in the reference. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly instance: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

export function problemOf(fault: Fault, requestId: string): Problem {
  return {
    type: `/api/reference#${fault.code}`,
    title: fault.sentence,
    status: STATUS_OF[fault.kind],
    code: fault.code,
    instance: `urn:uuid:${requestId}`,
    ...(fault.fields.length > 0 && {
      errors: fault.fields.map((field) => ({ pointer: field.path, detail: field.message })),
    }),
  }
}

/** Turns whatever was thrown into a fault; what nobody foresaw becomes `platform.internal` and hides its detail. */
export function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error
  const thrown = error as { code?: string; statusCode?: number; ttl?: number }
  if (thrown.statusCode === 429)
    return platformFault('platform.too-many-requests', { seconds: Math.ceil((thrown.ttl ?? 60_000) / 1000) })
  if (thrown.code === 'FST_REQ_FILE_TOO_LARGE') return platformFault('platform.file-too-large', { megabytes: 20 })
  if (thrown.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return platformFault('platform.file-too-large', { megabytes: 1 })
  if (thrown.code?.startsWith('FST_CSRF')) return platformFault('platform.csrf')
  if (thrown.code?.startsWith('FST_ERR_CTP') || (error instanceof SyntaxError && thrown.statusCode === 400)) {
    return platformFault('platform.malformed-body')
  }
  if (isDatabaseOutage(thrown) || GAVE_WAY.has(thrown.code ?? '')) return platformFault('platform.unavailable')
  return platformFault('platform.internal')
}

/**
 * PostgreSQL undid the work to let another go on, or because it waited too long: serialization failure, deadlock, lock not
 * available, statement time-out. The same request may succeed in a moment.
 */
const GAVE_WAY: ReadonlySet<string> = new Set(['40001', '40P01', '55P03', '57014'])

/** PostgreSQL classes 08 (connection), 53 (resources), 57P (shutting down) and the driver's own network errors. */
function isDatabaseOutage(thrown: { code?: string; message?: string }): boolean {
  return (
    /^(08|53|57P)/.test(thrown.code ?? '') ||
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ETIMEDOUT'].includes(thrown.code ?? '') ||
    /timeout exceeded when trying to connect|Connection terminated/.test(thrown.message ?? '')
  )
}

/** One wrong field of an answer: `pointer` is a JSON pointer into what was sent. */
export interface FieldProblem {
  readonly pointer: string
  readonly detail: string
}

/** What the API answered instead of success (RFC 9457), or that it did not answer at all. `message` can be shown as it is. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly code: string
  readonly status: number
  readonly fields: readonly FieldProblem[]
  /** The request's number, for whoever looks into it. */
  readonly reference: string | undefined

  constructor(parts: {
    title: string
    code: string
    status: number
    fields?: readonly FieldProblem[]
    reference?: string
  }) {
    super(parts.title)
    this.code = parts.code
    this.status = parts.status
    this.fields = parts.fields ?? []
    this.reference = parts.reference
  }
}

interface ProblemBody {
  title?: unknown
  code?: unknown
  instance?: unknown
  errors?: { pointer?: string; detail?: string }[]
}

/** Reads problem+json; an answer in another shape (a proxy's page, say) becomes one plain sentence. */
export function problemFrom(status: number, body: unknown): ApiProblem {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as ProblemBody
  if (typeof problem.title !== 'string' || typeof problem.code !== 'string') {
    return new ApiProblem({ title: '服务暂时无法使用，请稍后再试。', code: `http.${status}`, status })
  }
  return new ApiProblem({
    title: problem.title,
    code: problem.code,
    status,
    fields: (problem.errors ?? []).map((e) => ({ pointer: e.pointer ?? '', detail: e.detail ?? '' })),
    reference: typeof problem.instance === 'string' ? problem.instance.replace(/^urn:uuid:/, '') : undefined,
  })
}

export const unreachable = (): ApiProblem =>
  new ApiProblem({
    title: '网络连接中断，请检查网络后重试；重试不会重复办理。',
    code: 'console.unreachable',
    status: 0,
  })

/** Anything thrown while asking the API, as a problem. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  if (error instanceof TypeError) return unreachable()
  return new ApiProblem({ title: '页面出现故障，请刷新后重试。', code: 'console.unforeseen', status: 0 })
}

/** Whether the server may or may not have done what was asked: then the same key must be used again. */
export const outcomeUnknown = (problem: ApiProblem): boolean =>
  problem.status === 0 || problem.status === 502 || problem.status === 503 || problem.status === 504

/** Someone else changed it first: what is on screen is no longer true. */
export const isStale = (problem: ApiProblem): boolean => STALE.has(problem.code)

const STALE = new Set([
  'platform.stale-version',
  'catalogue.change-revised-meanwhile',
  'catalogue.change-closed',
  'cases.changed-meanwhile',
  'cases.transition-impossible',
  'cases.step-not-current',
  'licences.act-impossible',
  'harmonise.settlement-closed',
  'harmonise.changed-meanwhile',
])

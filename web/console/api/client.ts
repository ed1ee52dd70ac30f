import createClient, { type Middleware } from 'openapi-fetch'
import { problemFrom, unreachable } from './problem.ts'
import type { paths } from './schema.generated.ts'

const SAFE = new Set(['GET', 'HEAD'])
let csrfToken: Promise<string> | undefined

async function fetchCsrfToken(): Promise<string> {
  const answer = await fetch('/api/csrf', { headers: { accept: 'application/json' } })
  if (!answer.ok) throw problemFrom(answer.status, await answer.json().catch(() => undefined))
  return ((await answer.json()) as { token: string }).token
}

/** The session changed (sign-in, sign-out, other post): its token did, too. */
export function forgetCsrfToken(): void {
  csrfToken = undefined
}

async function withToken(request: Request): Promise<Request> {
  csrfToken ??= fetchCsrfToken()
  csrfToken.catch(forgetCsrfToken)
  request.headers.set('x-csrf-token', await csrfToken)
  return request
}

/** Sends a write with its token; where the token has grown old it takes a new one and sends the same request again. */
async function send(request: Request): Promise<Response> {
  try {
    if (SAFE.has(request.method)) return await fetch(request)
    const again = request.clone()
    const answer = await fetch(await withToken(request))
    if (answer.status !== 403) return answer
    const body = (await answer
      .clone()
      .json()
      .catch(() => ({}))) as { code?: string }
    if (body.code !== 'platform.csrf') return answer
    forgetCsrfToken()
    return await fetch(await withToken(again))
  } catch (error) {
    throw error instanceof TypeError ? unreachable() : error
  }
}

const problems: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return
    throw problemFrom(response.status, await response.json().catch(() => undefined))
  },
}

/** The public API, typed by its own OpenAPI document. Every answer that is not a success is thrown as an `ApiProblem`. */
export const api = createClient<paths>({ baseUrl: '', fetch: send })
api.use(problems)

/** Unwraps what `api.GET(…)` and its kind give: an answer that is no success has been thrown before. */
export async function dataOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T
}

/** A file of the API as an object that can be shown or saved, with the name that the server gave it. */
export async function fetchFile(path: string): Promise<{ blob: Blob; fileName: string }> {
  const answer = await send(new Request(path))
  if (!answer.ok) throw problemFrom(answer.status, await answer.json().catch(() => undefined))
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  return { blob: await answer.blob(), fileName: name ? decodeURIComponent(name) : '下载文件' }
}

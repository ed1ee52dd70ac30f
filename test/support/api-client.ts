import { randomUUID } from 'node:crypto'

/** One signed-in (or anonymous) caller of the public API, as a program outside would be. */
export interface ApiClient {
  get<T = unknown>(path: string): Promise<T>
  write<T = unknown>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    idempotencyKey?: string,
  ): Promise<T>
  upload<T = unknown>(path: string, fields: Record<string, string>, file: { name: string; content: Buffer }): Promise<T>
  signIn(login: string, password: string): Promise<void>
}

/** A refusal by the API: RFC 9457 problem details. */
export class ApiRefusal extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, problem: { code?: string; title?: string }) {
    super(`${status} ${problem.code ?? ''} ${problem.title ?? ''}`)
    this.status = status
    this.code = problem.code ?? ''
  }
}

/** `from` stands in for the client's own address behind a trusted proxy, so that many callers share no rate limit. */
export function apiClient(address: string, from?: string): ApiClient {
  let cookie = ''
  let csrf = ''

  async function send(path: string, init: RequestInit): Promise<unknown> {
    const answer = await fetch(`${address}${path}`, {
      ...init,
      headers: {
        ...(from && { 'x-forwarded-for': from }),
        ...(cookie && { cookie }),
        ...(csrf && { 'x-csrf-token': csrf }),
        ...(init.headers as object),
      },
    })
    for (const line of answer.headers.getSetCookie()) cookie = line.split(';')[0] as string
    const text = await answer.text()
    const content = text.startsWith('{') ? JSON.parse(text) : text
    if (!answer.ok) throw new ApiRefusal(answer.status, content)
    return content
  }

  const client: ApiClient = {
    get: (path) => send(`/api/v1${path}`, {}) as never,
    write: (method, path, body = {}, idempotencyKey = randomUUID()) =>
      send(`/api/v1${path}`, {
        method,
        headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
        body: JSON.stringify(body),
      }) as never,
    upload(path, fields, file) {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      form.set('file', new Blob([new Uint8Array(file.content)]), file.name)
      return send(`/api/v1${path}`, {
        method: 'POST',
        headers: { 'idempotency-key': randomUUID() },
        body: form,
      }) as never
    },
    async signIn(login, password) {
      await client.write('POST', '/session', { login, password })
      csrf = ((await send('/api/csrf', {})) as { token: string }).token
    },
  }
  return client
}

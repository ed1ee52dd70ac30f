import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '#app/config.ts'
import { readEnv } from '#app/env.ts'
import { buildServer } from '#app/server.ts'
import { createServer } from '#platform/http/server.ts'
import { silentLog } from '#platform/log/log.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { buildPeople, DEMO_PASSWORD, DEMO_PERSONS } from '#test/world/people.ts'

const app = await openTestApp({ now: new Date().toISOString() })
await buildDepartments(app)
await buildPeople(app)
const folder = mkdtempSync(join(tmpdir(), 'tongban-http-'))
const open = (env: Record<string, string> = {}) => buildServer(readConfig(readEnv({ DATA_DIR: folder, ...env })), app)
const server = await open()
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const login = { login: 'demo-nobody', password: 'Yanshi-2026' }

describe('what comes in from outside', () => {
  it('takes no bytes of an upload from somebody unknown', async () => {
    const boundary = 'xyz'
    const payload = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.exe"\r\n\r\nMZ\r\n--${boundary}--\r\n`
    const headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'idempotency-key': randomUUID(),
      accept: 'application/json',
    }
    for (const url of [
      `/api/v1/my/cases/${randomUUID()}/materials`,
      '/api/v1/staff-sheets',
      `/drafts/${randomUUID()}/materials/x`,
    ]) {
      const answer = await server.inject({ method: 'POST', url, headers, payload })
      expect([url, answer.statusCode, answer.json().code]).toEqual([url, 401, 'platform.unauthenticated'])
    }
  })

  it('says of text that no database can hold that it is wrong, and does not fall over it', async () => {
    for (const bad of ['a\0b', 'a\ud800b']) {
      const answer = await server.inject({ method: 'POST', url: '/api/v1/session', payload: { ...login, login: bad } })
      expect([answer.statusCode, answer.json().errors]).toEqual([
        422,
        [{ pointer: '/login', detail: expect.stringContaining('字符') }],
      ])
    }
    const query = await server.inject({ url: '/api/v1/division-search?q=a%00b' })
    expect(query.statusCode).toBe(422)
  })

  it('says of instants and days that do not exist that they are wrong', async () => {
    for (const at of ['2026-06-30T23:59:60Z', '0000-01-01T00:00:00Z']) {
      const answer = await server.inject({ url: '/api/v1/divisions/370303/items/370199000001', query: { at } })
      expect([at, answer.statusCode]).toEqual([at, 422])
    }
  })

  it('names no more wrong fields than somebody can read', async () => {
    const payload = { rows: Array.from({ length: 500 }, () => 1) }
    const headers = { 'idempotency-key': randomUUID() }
    const answer = await server.inject({ method: 'POST', url: '/api/v1/staff-imports', headers, payload })
    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors.length).toBeLessThanOrEqual(100)
  })

  it('refuses to be signed in by another site, also by a browser that tells only the origin', async () => {
    const from = (headers: Record<string, string>) =>
      server.inject({ method: 'POST', url: '/api/v1/session', headers, payload: login }).then((a) => a.json().code)
    expect(await from({ origin: 'https://elsewhere.example' })).toBe('platform.csrf')
    expect(await from({ origin: 'null' })).toBe('platform.csrf')
    expect(await from({ origin: 'http://localhost', host: 'localhost' })).toBe('identity.sign-in-refused')
    expect(await from({ origin: 'http://tongban.test', host: '10.0.0.1:3000' })).toBe('identity.sign-in-refused')
    expect(await from({})).toBe('identity.sign-in-refused')
  })
})

it('keeps the sentence for the next page, which may name somebody, sealed', async () => {
  const person = DEMO_PERSONS.first
  const signedIn = await server.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ login: person.mobile, password: DEMO_PASSWORD }).toString(),
  })
  expect(signedIn.statusCode).toBe(303)
  const { rows } = await app.pool.query('SELECT data::text AS data FROM identity.session')
  expect(rows.map((row) => row.data).join()).toContain('notice')
  expect(rows.map((row) => row.data).join()).not.toContain(person.name)
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const next = await server.inject({ url: '/my', headers: { cookie, accept: 'text/html' } })
  expect(next.body).toContain(person.name)
  expect(next.body).toContain('role="status"')
})

describe('behind a proxy', () => {
  it('counts by the address that the proxy saw, whatever the client claims', async () => {
    const proxied = await open({ TRUST_PROXY: '1', REQUESTS_PER_MINUTE: '3' })
    const ask = (claimed: string) =>
      proxied
        .inject({ url: '/api/v1/divisions', headers: { 'x-forwarded-for': `${claimed}, 203.0.113.9` } })
        .then((answer) => answer.statusCode)
    const seen = [await ask('198.51.100.1'), await ask('198.51.100.2'), await ask('198.51.100.3')]
    expect([...seen, await ask('198.51.100.4')]).toEqual([200, 200, 200, 429])
    await proxied.close()
  })

  it('shows figures to nobody', async () => {
    expect((await server.inject({ url: '/metrics' })).statusCode).toBe(200)
    for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via']) {
      expect((await server.inject({ url: '/metrics', headers: { [name]: '203.0.113.9' } })).statusCode).toBe(404)
    }
  })
})

it('asks the database once for many questions whether it is ready', async () => {
  let asked = 0
  const isReady = async () => ++asked > 0
  const options = { log: silentLog, trustProxy: false, secure: false, requestsPerMinute: 1, isReady }
  const platform = await createServer(options)
  const answers = await Promise.all(Array.from({ length: 50 }, () => platform.inject({ url: '/readyz' })))
  expect(answers.every((answer) => answer.statusCode === 200)).toBe(true)
  expect(asked).toBe(1)
  await platform.close()
})

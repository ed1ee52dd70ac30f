import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createServer } from '#platform/http/server.ts'
import type { Sessions } from '#platform/http/sessions.ts'
import { silentLog } from '#platform/log/log.ts'
import { consoleRoutes } from './console.ts'

const built = mkdtempSync(join(tmpdir(), 'tongban-built-'))
mkdirSync(join(built, 'assets'))
writeFileSync(join(built, 'index.html'), '<meta name="tongban-style-nonce" content="%STYLE_NONCE%">')
writeFileSync(join(built, 'assets', 'main-3f2a.js'), 'export {}')

const server = await createServer({
  log: silentLog,
  trustProxy: false,
  secure: false,
  requestsPerMinute: 1000,
  isReady: async () => true,
})
await server.register(consoleRoutes, { sessions: { csrfToken: () => 'a-token' } as unknown as Sessions, built })
afterAll(async () => {
  await server.close()
  rmSync(built, { recursive: true, force: true })
})

const nonceOf = (body: string): string => /content="([^"]+)"/.exec(body)?.[1] ?? ''

it('answers every address of the console with its page, each with a style nonce of its own', async () => {
  const answers = await Promise.all(
    ['/console', '/console/', '/console/work', '/console/cases/018f0000?tab=a.b'].map((url) => server.inject({ url })),
  )
  for (const { statusCode, headers, body } of answers) {
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonceOf(body)}'`)
    expect(headers['content-security-policy']).toContain("script-src 'self';")
  }
  expect(new Set(answers.map(({ body }) => nonceOf(body))).size).toBe(answers.length)
})

it('lets browsers keep what carries a hash in its name for good', async () => {
  const asset = await server.inject({ url: '/console/assets/main-3f2a.js' })
  expect(asset.statusCode).toBe(200)
  expect(asset.headers['cache-control']).toContain('immutable')
  expect(asset.headers['content-security-policy']).not.toContain('nonce')
})

it('never answers a missing file with a page', async () => {
  expect((await server.inject({ url: '/console/assets/gone-1.js' })).statusCode).toBe(404)
  expect((await server.inject({ url: '/console/favicon.ico' })).statusCode).toBe(404)
})

it('hands out the token for writes, and nobody keeps the answer', async () => {
  const answer = await server.inject({ url: '/api/csrf' })
  expect(answer.json()).toEqual({ token: 'a-token' })
  expect(answer.headers['cache-control']).toBe('no-store')
})

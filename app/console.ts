import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { platformFault } from '#contracts/platform-errors.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { allowStyleNonce } from '#platform/http/security-headers.ts'
import type { Sessions } from '#platform/http/sessions.ts'

const BUILT = join(projectRoot, 'build', 'console')
const NONCE_PLACE = '%STYLE_NONCE%'

/**
 * Serves the built console under `/console`: assets by their hashed names for good, every other address by its one page, which is
 * never stored because it carries the style nonce of its own answer. The page reads its token for writes from `/api/csrf`.
 */
export async function consoleRoutes(
  app: FastifyInstance,
  options: { sessions: Sessions; built?: string },
): Promise<void> {
  const built = options.built ?? BUILT
  app.get('/api/csrf', { config: { rateLimit: { max: 120, timeWindow: 60_000 } } }, async (request, reply) =>
    reply.header('cache-control', 'no-store').send({ token: options.sessions.csrfToken(request) }),
  )
  if (!existsSync(join(built, 'index.html'))) return

  await app.register(fastifyStatic, {
    root: join(built, 'assets'),
    prefix: '/console/assets/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '365d',
  })
  const answer = async (_request: unknown, reply: FastifyReply) => {
    // Read anew each time: a page of an earlier build would name assets that a later one has replaced.
    const page = await readFile(join(built, 'index.html'), 'utf8')
    const nonce = randomBytes(16).toString('base64')
    allowStyleNonce(reply, nonce)
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replace(NONCE_PLACE, nonce))
  }
  app.get('/console', answer)
  app.get('/console/*', async (request, reply) => {
    // A file that is gone must not be answered by a page: a browser would take it for a broken script.
    if (/\.\w{2,5}$/.test(request.url.split('?')[0] as string)) throw platformFault('platform.not-found')
    return answer(request, reply)
  })
}

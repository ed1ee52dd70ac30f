import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Registry } from 'prom-client'
import { v7 as uuidv7 } from 'uuid'
import type { Fault } from '#contracts/fault.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import type { Log } from '../log/log.ts'
import { createHttpMetrics } from './metrics.ts'
import { problemOf, STATUS_OF, toFault } from './problem.ts'
import { applySecurityHeaders } from './security-headers.ts'

export interface ServerOptions {
  readonly log: Log
  /** Behind a proxy: take the client's address from its header. */
  readonly trustProxy: boolean
  /** TLS is in front: tell browsers to insist on it. */
  readonly secure: boolean
  /** Requests a minute and client address. */
  readonly requestsPerMinute: number
  /** Ready means: the database answers and its schema is the program's. */
  readonly isReady: () => Promise<boolean>
  /** Adds figures beside those of HTTP. */
  readonly measure?: (registry: Registry) => void
  /** Shows a fault as a page, for those who did not ask for JSON. */
  readonly renderFault?: (request: FastifyRequest, reply: FastifyReply, fault: Fault) => Promise<unknown>
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const MARKS_OF_A_PROXY = ['x-forwarded-for', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via']

export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const metrics = createHttpMetrics()
  options.measure?.(metrics.registry)
  const app = Fastify({
    logger: false,
    // One hop: the address that the proxy itself saw. What stands before it in the header is the client's own claim.
    trustProxy: options.trustProxy && ((_address, hop) => hop === 0),
    bodyLimit: 1_048_576,
    requestTimeout: 60_000,
    genReqId: () => uuidv7(),
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
  })
  await app.register(formbody, { bodyLimit: 1_048_576 })
  await app.register(rateLimit, {
    global: true,
    max: options.requestsPerMinute,
    timeWindow: 60_000,
    cache: 50_000,
    allowList: (request) => request.url === '/healthz' || request.url === '/readyz',
    errorResponseBuilder: (_request, context) =>
      Object.assign(new Error('rate limit'), { statusCode: 429, ttl: context.ttl }),
  })
  applySecurityHeaders(app, options.secure)

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? '(none)'
    metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000)
    // The pattern, never the address: addresses hold tokens and numbers.
    options.log.info(
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    )
  })

  const answerFault = async (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const fault = toFault(error)
    if (fault.kind === 'internal') options.log.error({ requestId: request.id, err: error }, 'unforeseen')
    else if (fault.kind === 'unavailable') options.log.warn({ requestId: request.id, err: error }, 'unavailable')
    reply.status(STATUS_OF[fault.kind]).header('cache-control', 'no-store')
    const wantsPage = !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
    if (wantsPage && options.renderFault) return options.renderFault(request, reply, fault)
    return reply.type('application/problem+json').serializer(JSON.stringify).send(problemOf(fault, request.id))
  }
  app.setErrorHandler((error, request, reply) => answerFault(error, request, reply))
  app.setNotFoundHandler((request, reply) => answerFault(platformFault('platform.not-found'), request, reply))

  app.get('/healthz', async () => ({ status: 'ok' }))
  const isReady = lately(() => options.isReady().catch(() => false))
  app.get('/readyz', async (_request, reply) => {
    const ready = await isReady()
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })
  app.get('/metrics', async (request, reply) => {
    // Figures of the house are for its operator: the proxy, not this door, hands them on.
    if (!LOOPBACK.has(request.socket.remoteAddress ?? '') || MARKS_OF_A_PROXY.some((name) => request.headers[name])) {
      throw platformFault('platform.not-found')
    }
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  return app
}

const LATELY_MS = 1_000

/** The same answer for a second: a door without a rate limit must not lead straight to the database. */
function lately(ask: () => Promise<boolean>): () => Promise<boolean> {
  let answer: { readonly at: number; readonly ready: Promise<boolean> } | undefined
  return () => {
    const now = performance.now()
    if (!answer || now - answer.at > LATELY_MS) answer = { at: now, ready: ask() }
    return answer.ready
  }
}

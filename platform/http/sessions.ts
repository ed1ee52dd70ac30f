import cookie from '@fastify/cookie'
import { Tokens, type TokensSimple } from '@fastify/csrf'
import session, { type FastifySessionOptions } from '@fastify/session'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Actor, anonymous } from '#contracts/actor.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { randomIds } from '../crypto/random-ids.ts'
import type { SessionHandle } from '../operations/context.ts'

/** What the server keeps for a browser. `signIn` is the sign-in room's own and opaque here. */
export interface SessionData {
  signIn?: Readonly<Record<string, string | undefined>>
  csrfSecret?: string
  /** One sentence for the next page, such as "已保存". */
  notice?: string
}

declare module 'fastify' {
  interface Session {
    data?: SessionData
  }
}

export interface Sessions {
  actorOf(request: FastifyRequest): Promise<Actor>
  of(request: FastifyRequest): SessionHandle
  /**
   * Refuses a write that another site made the browser send, signing in included. The token comes by the `x-csrf-token` header, or from a form's
   * `_csrf` field. A caller without a signed-in session has nothing to forge.
   */
  guardWrite(request: FastifyRequest, formToken?: string): void
  /** Token for a page's forms; starts a session if there is none. */
  csrfToken(request: FastifyRequest): string
  /** True when the request carries a session cookie at all: a page may then differ from the anonymous one. */
  has(request: FastifyRequest): boolean
  /** Leaves a sentence for the next page, or takes the one that was left. */
  leaveNotice(request: FastifyRequest, sentence: string): void
  takeNotice(request: FastifyRequest): string | undefined
}

export interface SessionPorts {
  /** The first signs; the others are still accepted, so that a secret can be rotated. */
  readonly secrets: readonly string[]
  readonly store: FastifySessionOptions['store']
  /** True behind TLS: the cookie then travels by TLS alone. */
  readonly secure: boolean
  /** Address under which browsers reach us. */
  readonly publicUrl: string
  readonly resolveActor: (signIn: Readonly<Record<string, string | undefined>>) => Promise<Actor>
}

const SESSION_COOKIE = 'tongban_session'
const IDLE_LIFE_MS = 2 * 60 * 60 * 1000

export async function registerSessions(app: FastifyInstance, ports: SessionPorts): Promise<Sessions> {
  await app.register(cookie)
  await app.register(session, {
    secret: [...ports.secrets],
    cookieName: SESSION_COOKIE,
    cookie: { httpOnly: true, sameSite: 'lax', secure: ports.secure, path: '/', maxAge: IDLE_LIFE_MS },
    saveUninitialized: false,
    rolling: true,
    store: ports.store,
    idGenerator: randomIds(),
  })

  const tokens: TokensSimple = new Tokens({})
  const actors = new WeakMap<FastifyRequest, Promise<Actor>>()
  const dataOf = (request: FastifyRequest): SessionData => {
    request.session.data ??= {}
    return request.session.data
  }
  const has = (request: FastifyRequest) => request.cookies[SESSION_COOKIE] !== undefined
  const signInOf = (request: FastifyRequest) => (has(request) ? request.session.data?.signIn : undefined)

  return {
    has,
    actorOf(request) {
      let actor = actors.get(request)
      if (!actor) {
        const signIn = signInOf(request)
        actor = signIn ? ports.resolveActor(signIn) : Promise.resolve(anonymous)
        actors.set(request, actor)
      }
      return actor
    },
    of: (request) => ({
      signIn: signInOf(request),
      async start(signIn) {
        const { notice } = request.session.data ?? {}
        await request.session.regenerate()
        request.session.data = { signIn, notice }
        actors.delete(request)
      },
      async end() {
        // A fresh, empty session in its place, so that a sentence for the next page can still be left.
        await request.session.regenerate()
        actors.delete(request)
      },
    }),
    guardWrite(request, formToken) {
      if (isForeign(request, ports.publicUrl)) throw platformFault('platform.csrf')
      if (!signInOf(request)) return
      const token = formToken ?? request.headers['x-csrf-token']
      const secret = request.session.data?.csrfSecret
      if (!secret || typeof token !== 'string' || !tokens.verify(secret, token)) throw platformFault('platform.csrf')
    },
    csrfToken(request) {
      const data = dataOf(request)
      data.csrfSecret ??= tokens.secretSync()
      return tokens.create(data.csrfSecret)
    },
    leaveNotice(request, sentence) {
      dataOf(request).notice = sentence
    },
    takeNotice(request) {
      const notice = has(request) ? request.session.data?.notice : undefined
      if (notice) delete dataOf(request).notice
      return notice
    },
  }
}

/**
 * By `Sec-Fetch-Site`; browsers leave it out where there is no TLS, and older ones always: then by `Origin`, which must be our public
 * address, or the host that was asked. Programs that are no browsers send neither.
 */
function isForeign(request: FastifyRequest, publicUrl: string): boolean {
  const { 'sec-fetch-site': site, origin } = request.headers
  if (site) return site !== 'same-origin' && site !== 'none'
  if (origin === undefined) return false
  return !URL.canParse(origin) || ![request.host, new URL(publicUrl).host].includes(new URL(origin).host)
}

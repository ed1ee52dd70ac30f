import { createHash } from 'node:crypto'
import type { FastifySessionOptions } from '@fastify/session'
import type { Runtime } from '#platform/operations/context.ts'
import { readSignIn } from './sign-in-data.ts'
import { deleteSession, findSession, insertSession, updateSession } from './store/sessions.ts'

type SessionStore = NonNullable<FastifySessionOptions['store']>
type Session = Parameters<SessionStore['set']>[1]

/** Travels with a session that was read from the database, so that writing it back can tell what has changed. */
interface Origin {
  readonly json: string
  readonly lastSeenMs: number
}

/** `last_seen_at` is written this often at most: a page with twenty requests costs one write. */
const SEEN_EVERY_MS = 60_000

/** The sentence for the next page may name a person or a file: it lies sealed, and opens in its own session only. */
const NOTICE_OWNER = 'system:sessions'
const noticeContext = (sid: string): string => `identity.session.notice:${idOf(sid).toString('hex')}`

interface SessionContent {
  readonly signIn?: Record<string, string>
  readonly notice?: string
}

/**
 * Sessions in PostgreSQL, for `@fastify/session`. The database knows the SHA-256 of a session's id only: whoever reads the table
 * cannot take a session over. A session without content is not kept at all.
 */
export function createSessionStore(runtime: Pick<Runtime, 'db' | 'clock' | 'vault'>): SessionStore {
  const { db, clock, vault } = runtime
  return {
    set(sid, session, done) {
      settle(write(sid, session), done)
    },
    get(sid, done) {
      settle(read(sid), done)
    },
    destroy(sid, done) {
      settle(deleteSession(db, idOf(sid)), done)
    },
  }

  async function read(sid: string): Promise<Session | null> {
    const stored = await findSession(db, idOf(sid), clock.now())
    if (!stored) return null
    const data = await opened(sid, stored.data as SessionContent)
    const origin: Origin = { json: stableJson(data), lastSeenMs: stored.lastSeenAt.getTime() }
    return { data, origin } as unknown as Session
  }

  async function write(sid: string, session: Session): Promise<void> {
    const { data, origin } = session as unknown as { data?: SessionContent; origin?: Origin }
    const json = stableJson(data ?? {})
    const now = clock.now()
    const personId = readSignIn(data?.signIn)?.personId ?? null
    if (!origin) {
      if (json !== '{}') await insertSession(db, idOf(sid), personId, await sealed(sid, data ?? {}), now)
    } else if (json !== origin.json || now.getTime() - origin.lastSeenMs > SEEN_EVERY_MS) {
      await updateSession(db, idOf(sid), personId, await sealed(sid, data ?? {}), now)
    }
  }

  async function sealed(sid: string, data: SessionContent): Promise<SessionContent> {
    if (data.notice === undefined) return data
    const notice = await vault.seal(db, NOTICE_OWNER, noticeContext(sid), data.notice)
    return { ...data, notice: notice.toString('base64') }
  }

  async function opened(sid: string, data: SessionContent): Promise<SessionContent> {
    if (data.notice === undefined) return data
    const notice = await vault.open(db, NOTICE_OWNER, noticeContext(sid), Buffer.from(data.notice, 'base64'))
    return { ...data, notice: notice.toString('utf8') }
  }
}

const idOf = (sid: string): Buffer => createHash('sha256').update(sid).digest()

/** `jsonb` gives keys back in its own order. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, member) =>
    member && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}

// biome-ignore lint/suspicious/noExplicitAny: the library's two callbacks have different shapes
function settle<T>(work: Promise<T>, done: (error: any, result?: any) => void): void {
  work.then(
    (result) => done(null, result),
    (error) => done(error),
  )
}

import { Agent, request } from 'node:http'
import { v7 as uuidv7 } from 'uuid'

import type { Applicant, Draft } from './drafts.ts'

export interface Run {
  readonly perSecond: number
  readonly milliseconds: readonly number[]
  readonly failed: number
}

interface SignedIn {
  readonly cookie: string
  readonly csrf: string
}

/** Signs everyone in over the public API, as browsers would. */
export async function signInAll(address: string, applicants: readonly Applicant[]): Promise<Map<string, SignedIn>> {
  const sessions = new Map<string, SignedIn>()
  for (const [at, { personId, login, password }] of applicants.entries()) {
    const from = { 'x-forwarded-for': `10.1.${at >> 8}.${at & 255}` }
    const first = await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: { ...from, 'content-type': 'application/json', 'idempotency-key': uuidv7() },
      body: JSON.stringify({ login, password }),
    })
    if (!first.ok) throw new Error(`signing in answered ${first.status}: ${await first.text()}`)
    let cookie = cookieOf(first) as string
    const second = await fetch(`${address}/api/csrf`, { headers: { ...from, cookie } })
    cookie = cookieOf(second) ?? cookie
    sessions.set(personId, { cookie, csrf: ((await second.json()) as { token: string }).token })
  }
  return sessions
}

const cookieOf = (answer: Response): string | undefined => answer.headers.getSetCookie()[0]?.split(';')[0]

/** Hands in the drafts over HTTP by so many clients at once, each the next as soon as its last one is answered. */
export async function submitAll(
  address: string,
  sessions: ReadonlyMap<string, SignedIn>,
  drafts: readonly Draft[],
  clients: number,
): Promise<Run> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const rest = [...drafts]
  const milliseconds: number[] = []
  let failed = 0
  const begun = performance.now()
  const client = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) {
      const session = sessions.get(next.applicant.personId) as SignedIn
      const sent = performance.now()
      const status = await submit(agent, address, session, next.caseId)
      milliseconds.push(performance.now() - sent)
      if (status !== 200) failed++
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - begun) / 1000
  agent.destroy()
  return { perSecond: drafts.length / seconds, milliseconds, failed }
}

function submit(agent: Agent, address: string, session: SignedIn, caseId: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${address}/api/v1/my/cases/${caseId}/submission`,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': 2,
          cookie: session.cookie,
          'x-csrf-token': session.csrf,
          'idempotency-key': uuidv7(),
        },
      },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    sent.on('error', reject)
    sent.end('{}')
  })
}

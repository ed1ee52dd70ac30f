import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Recorded } from '../bare-http.ts'
import { median } from '../percentiles.ts'
import { load, startBareServer } from '../processes.ts'
import { type Entry, measured } from '../results.ts'
import { say } from '../say.ts'

/** As a browser asks. */
const HEADERS = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' }
const CONNECTIONS = 32
const ROUNDS = 3

/**
 * The anonymous guide page with all that production has on it, against a bare server that answers the same bytes under the same
 * headers: alternating, so that what else the machine does meets both.
 */
export async function measureGuidePage(
  address: string,
  path: string,
  folder: string,
  seconds: number,
): Promise<Entry[]> {
  const recorded = await record(`${address}${path}`)
  const file = join(folder, 'guide-page.json')
  writeFileSync(file, JSON.stringify(recorded))
  const bare = await startBareServer(file)
  try {
    const order = { connections: CONNECTIONS, headers: HEADERS }
    for (const url of [bare.address, `${address}${path}`]) await load({ ...order, url, seconds: 3 })
    const [ours, theirs] = [[], []] as [Awaited<ReturnType<typeof load>>[], Awaited<ReturnType<typeof load>>[]]
    for (let round = 1; round <= ROUNDS; round++) {
      theirs.push(await load({ ...order, url: bare.address, seconds }))
      ours.push(await load({ ...order, url: `${address}${path}`, seconds }))
      say(
        `guide page, round ${round} of ${ROUNDS}: ${Math.round(ours.at(-1)?.perSecond ?? 0)} /s, bare server ${Math.round(theirs.at(-1)?.perSecond ?? 0)} /s`,
      )
    }
    const of = (pick: (report: (typeof ours)[number]) => number) => median(ours.map(pick))
    const ratio = median(ours.map((report, at) => report.perSecond / (theirs[at]?.perSecond ?? Number.NaN)))
    return [
      measured(
        'guide-page.per-second',
        of((r) => r.perSecond),
        '1/s',
        '>= 3000',
      ),
      measured('guide-page.ratio-to-bare-http', ratio, 'ratio', '>= 0.5'),
      measured(
        'guide-page.p50',
        of((r) => r.p50),
        'ms',
      ),
      measured(
        'guide-page.p95',
        of((r) => r.p95),
        'ms',
      ),
      measured(
        'guide-page.p99',
        of((r) => r.p99),
        'ms',
      ),
      measured(
        'guide-page.errors',
        ours.reduce((sum, r) => sum + r.errors, 0),
        'requests',
        '<= 0',
      ),
      measured('guide-page.bytes', Buffer.from(recorded.body, 'base64').length, 'bytes, compressed'),
      measured('bare-http.per-second', median(theirs.map((r) => r.perSecond)), '1/s'),
      measured('bare-http.p99', median(theirs.map((r) => r.p99)), 'ms'),
    ]
  } finally {
    bare.stop()
  }
}

/** Headers that each answer has for itself, or that the other server sets by itself. */
const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'])

function record(url: string): Promise<Recorded> {
  return new Promise((resolve, reject) => {
    request(url, { headers: HEADERS }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => {
        const body = Buffer.concat(chunks)
        if (answer.statusCode !== 200) return reject(new Error(`${url} answered ${answer.statusCode}`))
        const headers = Object.fromEntries(
          Object.entries(answer.headers).filter(([name, value]) => value !== undefined && !OWN_HEADERS.has(name)),
        ) as Record<string, string | string[]>
        resolve({ headers: { ...headers, 'content-length': String(body.length) }, body: body.toString('base64') })
      })
    })
      .on('error', reject)
      .end()
  })
}

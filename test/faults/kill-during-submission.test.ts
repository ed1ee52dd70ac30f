import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, inject, it } from 'vitest'
import type { PersonActor } from '#contracts/actor.ts'
import { ALLOWANCE, buildCasesWorld, FOOD, filledDraft, register } from '#modules/cases/testing.ts'
import { ApiRefusal, apiClient } from '#test/support/api-client.ts'
import { buildProgram, type Started, startProgram } from '#test/support/program.ts'
import { openTestApp, TEST_MASTER_KEY } from '#test/support/test-app.ts'

/** Submissions in flight when the server dies: each person hands in three drafts at once. */
const PERSONS = 67

const app = await openTestApp({ now: '2026-11-02T02:00:00Z' })
await buildCasesWorld(app)

interface Draft {
  readonly caseId: string
  readonly serial: number
  readonly key: string
}

const drafts: Draft[] = []
for (let serial = 100; serial < 100 + PERSONS; serial++) {
  const person: PersonActor = await register(app, serial)
  for (const [itemCode, divisionCode] of [
    [FOOD, '370303'],
    [FOOD, '370304'],
    [ALLOWANCE, '370303'],
  ] as const) {
    drafts.push({ caseId: await filledDraft(app, person, itemCode, divisionCode), serial, key: randomUUID() })
  }
}

const dataDir = mkdtempSync(join(tmpdir(), 'tongban-kill-'))
writeFileSync(
  join(dataDir, 'master.json'),
  JSON.stringify({ current: 'test', keys: { test: TEST_MASTER_KEY.toString('base64') } }),
  { mode: 0o600 },
)
const running: Started[] = []
afterAll(async () => {
  for (const started of running) {
    started.child.kill('SIGKILL')
    await started.ended
  }
})

/** `serve` over the test's own database; a free port of the system's choice. */
async function serve(): Promise<{ address: string; started: Started }> {
  const { database, host } = app.owner
  const { user, password } = inject('cluster').runtime
  const owner = inject('cluster').owner
  const url = (login: { user?: string; password?: unknown }) =>
    `postgresql://${login.user}:${encodeURIComponent(String(login.password))}@localhost/${database}?host=${encodeURIComponent(host as string)}`
  const started = startProgram(['serve'], {
    DATABASE_URL: url({ user, password }),
    MIGRATION_DATABASE_URL: url({ user: owner.user, password: owner.password }),
    DATA_DIR: dataDir,
    MASTER_KEYS_FILE: join(dataDir, 'master.json'),
    PORT: '0',
    TRUST_PROXY: '1',
    REQUESTS_PER_MINUTE: '100000',
  })
  running.push(started)
  const [, address] = await started.printed(/(http:\/\/127\.0\.0\.1:\d+)/)
  return { address: address as string, started }
}

async function signedIn(address: string): Promise<Map<number, ReturnType<typeof apiClient>>> {
  const clients = new Map<number, ReturnType<typeof apiClient>>()
  for (let serial = 100; serial < 100 + PERSONS; serial++) {
    const client = apiClient(address, `10.0.0.${serial}`)
    await client.signIn(`1690000${String(serial).padStart(4, '0')}`, 'Lantern-4711')
    clients.set(serial, client)
  }
  return clients
}

describe('kill -9 of the server during 201 concurrent submissions', () => {
  it('keeps every case that got a receipt, once, and leaves none half there', async () => {
    buildProgram()
    const first = await serve()
    const clients = await signedIn(first.address)

    const receipts = new Map<string, string>()
    let answered = 0
    const inFlight = drafts.map(async ({ caseId, serial, key }) => {
      const receipt = await clients
        .get(serial)
        ?.write<{ caseNumber: string }>('POST', `/my/cases/${caseId}/submission`, {}, key)
      receipts.set(caseId, receipt?.caseNumber as string)
      answered++
    })
    while (answered < drafts.length / 5) await sleep(2)
    first.started.child.kill('SIGKILL')
    const outcomes = await Promise.allSettled(inFlight)
    await first.started.ended
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).not.toBeInstanceOf(ApiRefusal)
    }
    expect(receipts.size).toBeGreaterThan(0)
    expect(receipts.size).toBeLessThan(drafts.length)

    const afterKill = await states()
    for (const [caseId, caseNumber] of receipts) expect(afterKill.get(caseId)).toBe(caseNumber)
    await expectNothingHalf()

    // The same requests again, with the same keys: those with a receipt get the very same one.
    const second = await serve()
    const again = await signedIn(second.address)
    for (const { caseId, serial, key } of drafts) {
      const receipt = await again
        .get(serial)
        ?.write<{ caseNumber: string }>('POST', `/my/cases/${caseId}/submission`, {}, key)
      const before = afterKill.get(caseId)
      if (before) expect(receipt?.caseNumber).toBe(before)
    }
    const inTheEnd = await states()
    expect([...inTheEnd.values()].filter(Boolean)).toHaveLength(drafts.length)
    expect(new Set(inTheEnd.values()).size).toBe(drafts.length)
    await expectNothingHalf()
  }, 180_000)
})

async function states(): Promise<Map<string, string | null>> {
  const { rows } = await app.ownerPool.query('SELECT id, case_number FROM cases."case"')
  return new Map(rows.map((row) => [row.id, row.case_number]))
}

/** A submitted case has exactly one event of its submission, one ledger entry and one notice queued; a draft has none. */
async function expectNothingHalf(): Promise<void> {
  const { rows } = await app.ownerPool.query(`
    SELECT c.id, c.state,
           (SELECT count(*) FROM cases.event e WHERE e.case_id = c.id AND e.kind = 'submitted') AS events,
           (SELECT count(*) FROM ledger.entry l WHERE l.subject_id = c.id::text AND l.operation = 'cases.submit-case') AS entries,
           (SELECT count(*) FROM platform.event o WHERE o.name = 'cases.submitted' AND o.payload->>'caseId' = c.id::text) AS news
      FROM cases."case" c`)
  expect(rows).toHaveLength(drafts.length)
  for (const row of rows) {
    const expected = row.state === 'draft' ? 0 : 1
    expect(row).toMatchObject({ events: expected, entries: expected, news: expected })
  }
}

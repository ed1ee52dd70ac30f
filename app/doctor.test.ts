import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { WorkCalendar } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { readConfig } from './config.ts'
import { checkCalendar, checkQueue, examine } from './doctor.ts'
import { readEnv } from './env.ts'
import type { OpenData } from './open-data.ts'
import { loadReferenceData } from './reference-data.ts'

const app = await openTestApp()
const folder = mkdtempSync(join(tmpdir(), 'tongban-doctor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const keyFile = join(folder, 'master.json')
writeFileSync(keyFile, JSON.stringify({ current: 'test', keys: { test: Buffer.alloc(32, 7).toString('base64') } }), {
  mode: 0o600,
})
const env = { DATA_DIR: folder, MASTER_KEYS_FILE: keyFile }
const data: OpenData = {
  owner: app.owner,
  runtime: app.runtimeLogin,
  runtimeRole: undefined,
  cluster: undefined,
  announce: () => undefined,
  close: async () => undefined,
}
const look = async (more: Record<string, string> = {}, now = new Date()) => {
  const findings = await examine(readConfig(readEnv({ ...env, ...more })), data, now)
  return new Map(findings.map((finding) => [finding.check, finding]))
}

describe('doctor', () => {
  it('finds nothing wrong with a platform that is set up', async () => {
    await loadReferenceData(app, () => undefined)
    const findings = await look()
    expect([...findings.values()].filter(({ level }) => level === 'problem')).toEqual([])
    expect(findings.get('rights')?.level).toBe('ok')
  })

  it('sees that others can read the master key, or that it is missing', async () => {
    chmodSync(keyFile, 0o644)
    expect((await look()).get('master-key')).toMatchObject({
      level: 'problem',
      text: expect.stringContaining('chmod 600'),
    })
    chmodSync(keyFile, 0o600)
    expect((await look({ MASTER_KEYS_FILE: join(folder, 'none.json') })).get('master-key')?.level).toBe('problem')
  })

  it('sees that the program could rewrite the ledger', async () => {
    await app.ownerPool.query('GRANT UPDATE ON ledger.entry TO tongban_runtime')
    expect((await look()).get('rights')?.level).toBe('problem')
    await app.ownerPool.query('REVOKE UPDATE ON ledger.entry FROM tongban_runtime')
  })

  it('sees demo accounts that could be reached from outside', async () => {
    await app.ownerPool.query(`INSERT INTO platform.installation (purpose, ready_at) VALUES ('demo', now())`)
    expect((await look()).get('exposure')?.level).toBe('ok')
    expect((await look({ HOST: '0.0.0.0' })).get('exposure')?.level).toBe('problem')
  })

  it('sees clocks that differ', async () => {
    expect((await look({}, new Date(Date.now() - 60_000))).get('clock')?.level).toBe('warning')
  })

  it.each([
    ['2026-10-31', 2026, 'ok'],
    ['2026-11-01', 2026, 'warning'],
    ['2026-12-31', 2027, 'ok'],
    ['2027-01-01', 2026, 'problem'],
  ] as const)('on %s a holiday table up to %i is: %s', (today, lastYear, level) => {
    const calendar: WorkCalendar = { exceptions: new Map(), lastYear }
    expect(checkCalendar(calendar, today).level).toBe(level)
  })

  it('sees jobs that nobody takes, and jobs that failed for good', () => {
    expect(checkQueue({ waiting: 3, failed: 0, oldestSeconds: 20 }).level).toBe('ok')
    expect(checkQueue({ waiting: 3, failed: 0, oldestSeconds: 301 }).level).toBe('problem')
    expect(checkQueue({ waiting: 0, failed: 1, oldestSeconds: 0 }).level).toBe('warning')
  })
})

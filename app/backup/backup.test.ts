import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import { identityOperations } from '#modules/identity/index.ts'
import { creditCodeCheck, regionsOperations } from '#modules/regions/index.ts'
import { createFileStore } from '#platform/files/file-store.ts'
import { performJob } from '#platform/jobs/worker.ts'
import { openEmptyDatabase, openTestApp } from '#test/support/test-app.ts'
import { DEMO_PASSWORD, DEMO_PERSONS } from '#test/world/people.ts'
import { allMigrations } from '../compose.ts'
import { migrateDatabase } from '../database.ts'
import { loadReferenceData } from '../reference-data.ts'
import type { Progress } from '../terminal.ts'
import { listTables } from './catalog.ts'
import type { Manifest } from './manifest.ts'
import { loadFiles, loadTables, verifyArchive } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const app = await openTestApp()
const folder = mkdtempSync(join(tmpdir(), 'tongban-backup-'))
const quiet: Progress = { at: () => undefined, end: () => undefined }
const actor = systemActor('test')
const ownerOfSource = app.owner
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let serial = 0
async function createDepartment(): Promise<void> {
  const first17 = `11370300${String(++serial).padStart(9, '0')}`
  await app.call(regionsOperations.createDepartment, actor, {
    divisionCode: '370300',
    name: `演示部门${serial}：制表符\t与换行\n`,
    shortName: `演示${serial}`,
    uscc: first17 + creditCodeCheck(first17),
  })
}

let address = ''
beforeAll(async () => {
  await loadReferenceData(app, () => undefined)
  for (let i = 0; i < 5; i++) await createDepartment()
  for (const person of Object.values(DEMO_PERSONS)) {
    await app.call(identityOperations.registerPerson, anonymous, { ...person, password: DEMO_PASSWORD })
  }
  await performJob(app, actor, async (ctx) => {
    address = await ctx.files.put(ctx.db, 'case:backup-test', Buffer.from('一份材料'))
  })
  await app.pool.query(
    `SELECT graphile_worker.add_job('platform.forget-old-idempotency-keys', '{"note": "waiting"}', run_at => now() + interval '1 day')`,
  )
})

async function withClient<T>(login: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(login)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const backUp = (file: string): Promise<Manifest> =>
  withClient(ownerOfSource, (client) =>
    writeBackup({ client, filesFolder: app.filesFolder, program: 'test' }, file, quiet),
  )

async function restoreInto(login: pg.ClientConfig, file: string, files: string): Promise<Manifest> {
  const manifest = await verifyArchive(file, quiet)
  await migrateDatabase(login)
  await loadFiles(file, files, manifest.files, quiet)
  await withClient(login, (client) => loadTables(client, file, manifest, quiet))
  return manifest
}

/** Every row of every table as text, sorted. */
const contentOf = (login: pg.ClientConfig): Promise<Record<string, string[]>> =>
  withClient(login, async (client) => {
    const content: Record<string, string[]> = {}
    for (const { name } of await listTables(client)) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`)
      content[name] = rows.map(({ row }) => row)
    }
    return content
  })

describe('backup and restore', () => {
  it('gives every table, file, sequence and waiting job back as they were', async () => {
    const file = join(folder, 'quiet.tar')
    const manifest = await backUp(file)
    expect(manifest.migrations).toEqual(Object.keys(allMigrations).sort())

    const target = await openEmptyDatabase()
    const files = join(folder, 'restored-files')
    await restoreInto(target, file, files)
    expect(await contentOf(target)).toEqual(await contentOf(ownerOfSource))
    const restored = createFileStore(files, app.runtime.vault)
    expect((await restored.get(app.db, 'case:backup-test', address)).toString()).toBe('一份材料')
    const jobs = await withClient(target, (client) =>
      client.query(
        `SELECT count(*)::int AS waiting FROM graphile_worker._private_jobs WHERE payload->>'note' = 'waiting'`,
      ),
    )
    expect(jobs.rows[0].waiting).toBe(1)
  })

  it('takes one instant while others write: no operation is half in it', async () => {
    let writing = true
    const writers = [1, 2].map(async () => {
      while (writing) await createDepartment()
    })
    const before = await contentOf(ownerOfSource)
    const file = join(folder, 'busy.tar')
    await backUp(file)
    writing = false
    await Promise.all(writers)
    const after = await contentOf(ownerOfSource)

    const target = await openEmptyDatabase()
    await restoreInto(target, file, join(folder, 'busy-files'))
    const restored = await contentOf(target)
    for (const [table, rows] of Object.entries(restored)) {
      expect(after[table], table).toEqual(expect.arrayContaining(rows))
    }
    const departments = restored['regions.department'] ?? []
    expect(departments.length).toBeGreaterThanOrEqual(before['regions.department']?.length ?? 0)
    const entries = await withClient(target, (client) =>
      client.query(`SELECT count(*)::int AS count FROM ledger.entry WHERE operation = 'regions.create-department'`),
    )
    expect(entries.rows[0].count).toBe(departments.length)
  })

  it('holds no key that opens what is sealed', async () => {
    const file = join(folder, 'keys.tar')
    await backUp(file)
    const bytes = readFileSync(file)
    const masterKey = Buffer.alloc(32, 7)
    for (const form of [masterKey, masterKey.toString('base64'), masterKey.toString('hex')]) {
      expect(bytes.includes(form)).toBe(false)
    }
    for (const personal of [
      '一份材料',
      DEMO_PERSONS.first.name,
      DEMO_PERSONS.first.identityNumber,
      DEMO_PERSONS.first.mobile,
    ]) {
      expect(bytes.includes(personal), 'what is personal is sealed in the archive, too').toBe(false)
    }
  })

  it('refuses a damaged archive and one that was cut off, before anything is changed', async () => {
    const file = join(folder, 'whole.tar')
    await backUp(file)
    const bytes = readFileSync(file)
    const at = bytes.indexOf('淄博市')
    bytes[at] = (bytes[at] as number) ^ 1
    writeFileSync(join(folder, 'damaged.tar'), bytes)
    await expect(verifyArchive(join(folder, 'damaged.tar'), quiet)).rejects.toThrow('备份文件已损坏')
    writeFileSync(join(folder, 'cut.tar'), bytes.subarray(0, bytes.length / 2))
    await expect(verifyArchive(join(folder, 'cut.tar'), quiet)).rejects.toThrow('没有改动任何数据')
  })

  it('leaves an empty place empty when loading fails half-way', async () => {
    const file = join(folder, 'miscounted.tar')
    const manifest = await backUp(file)
    const target = await openEmptyDatabase()
    await migrateDatabase(target)
    const wrong = {
      ...manifest,
      tables: manifest.tables.map((table) =>
        table.name === 'ledger.entry' ? { ...table, rows: table.rows + 1 } : table,
      ),
    }
    await expect(withClient(target, (client) => loadTables(client, file, wrong, quiet))).rejects.toThrow('已全部撤回')
    // The state stands there from the beginning, as the migrations put it.
    expect((await contentOf(target))['regions.division']).toEqual(['(000000,全国,nation,,t)'])
  })
})

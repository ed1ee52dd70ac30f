import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import type { Migrations } from '#platform/db/migrate.ts'
import { openEmptyDatabase } from '#test/support/test-app.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { allMigrations } from '../compose.ts'
import { readConfig } from '../config.ts'
import { migrateDatabase } from '../database.ts'
import { readEnv } from '../env.ts'
import { withClient } from '../open-data.ts'
import { restore } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongban-restore-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const quiet = { at: () => undefined, end: () => undefined }
const names = Object.keys(allMigrations).sort()
const olderMigrations: Migrations = Object.fromEntries(
  Object.entries(allMigrations).filter(([name]) => name < (names.at(-2) as string)),
)

/** A backup made by a program that knew only the first migrations. */
async function backUpOlder(file: string): Promise<void> {
  const older = await openEmptyDatabase()
  await migrateDatabase(older, undefined, olderMigrations)
  await withClient(older, async (client) => {
    await client.query(`INSERT INTO regions.division (code, name, level) VALUES ('370000', '山东省', 'province')`)
    await client.query(`INSERT INTO platform.installation (purpose, ready_at) VALUES ('real', now())`)
    await writeBackup({ client, filesFolder: folder, program: 'older' }, file, quiet)
  })
}

const configFor = ({ user, password, host, database }: pg.ClientConfig) =>
  readConfig(
    readEnv({ DATA_DIR: folder, DATABASE_URL: `postgres://${user}:${password}@localhost/${database}?host=${host}` }),
  )

describe('restore', () => {
  it('brings an older backup up to this program, also after an attempt that was cut off', async () => {
    const file = join(folder, 'older.tar')
    await backUpOlder(file)
    const target = await openEmptyDatabase()
    await migrateDatabase(target, undefined, olderMigrations)
    await withClient(target, (client) =>
      client.query(`INSERT INTO platform.installation (purpose) VALUES ('restoring')`),
    )

    await restore(configFor(target), file, { json: true })
    await withClient(target, async (client) => {
      const divisions = await client.query(`SELECT code, name FROM regions.division WHERE level <> 'nation'`)
      expect(divisions.rows).toEqual([{ code: '370000', name: '山东省' }])
      const installation = await client.query(
        'SELECT purpose, ready_at IS NOT NULL AS ready FROM platform.installation',
      )
      expect(installation.rows).toEqual([{ purpose: 'real', ready: true }])
      const applied = await client.query('SELECT name FROM platform.kysely_migration ORDER BY name')
      expect(applied.rows.map(({ name }) => name)).toEqual(names)
    })
  })

  it('does not mix with what another archive left half-way, nor overwrite data', async () => {
    const file = join(folder, 'again.tar')
    await backUpOlder(file)
    const target = await openEmptyDatabase()
    await migrateDatabase(target)
    await expect(restore(configFor(target), file, { json: true })).rejects.toThrow('已有数据')
    await withClient(target, (client) =>
      client.query(`INSERT INTO platform.installation (purpose) VALUES ('restoring')`),
    )
    await expect(restore(configFor(target), file, { json: true })).rejects.toThrow('请重新建立空的数据库')
  })
})

import { existsSync } from 'node:fs'
import type { Migrations } from '#platform/db/migrate.ts'
import { pendingMigrations } from '#platform/db/migrate.ts'
import type { Manifest } from '../backup/manifest.ts'
import { loadFiles, loadTables, verifyArchive } from '../backup/restore-backup.ts'
import { allMigrations } from '../compose.ts'
import type { Config } from '../config.ts'
import { migrateDatabase } from '../database.ts'
import { findInstallation, recordInstallation } from '../installation.ts'
import { openMasterKeys } from '../master-keys.ts'
import { holdData, type OpenData, withClient, withOwner } from '../open-data.ts'
import { Refusal } from '../refusal.ts'
import { answer, remark, showProgress } from '../terminal.ts'

/** Loads an archive into an empty place, of this or a later major version of PostgreSQL. */
export async function restore(config: Config, file: string, options: { json: boolean }): Promise<void> {
  if (!existsSync(file)) throw new Refusal(`文件 ${file} 不存在。`)
  const data = await holdData(config, 'restore')
  try {
    const verifying = showProgress('正在核对备份')
    const manifest = await verifyArchive(file, verifying)
    verifying.end()
    await refuseFilled(data, manifest)
    await migrateDatabase(data.owner, (name) => remark(`建立数据库结构 ${name}`), migrationsOf(manifest))
    await withOwner(data, (db) => recordInstallation(db, { purpose: 'restoring', ready: false }))

    const loading = showProgress('正在恢复')
    await loadFiles(file, config.data.files, manifest.files, loading)
    await withClient(data.owner, (client) => loadTables(client, file, manifest, loading))
    loading.end()
    await migrateDatabase(data.owner, (name) => remark(`更新数据库结构 ${name}`))
    await withClient(data.owner, (client) => client.query('ANALYZE'))

    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    const problem = manifest.masterKeyIds.length > 0 ? await keyProblem(config, data) : undefined
    answer(
      options.json,
      {
        madeAt: manifest.madeAt,
        tables: manifest.tables.length,
        rows,
        files: manifest.files,
        jobs: manifest.jobs,
        keyProblem: problem,
      },
      [
        `已恢复 ${manifest.madeAt} 的备份：${manifest.tables.length} 张表 ${rows} 行，${manifest.files} 个文件，${manifest.jobs} 个待办任务，逐表核对一致。`,
        problem ?? (manifest.masterKeyIds.length > 0 ? '主密钥文件与数据相符。' : '备份中没有已加密的内容。'),
      ],
    )
  } finally {
    await data.close()
  }
}

/** Empty, or left half-way by an earlier attempt with an archive of the same shape. */
async function refuseFilled(data: OpenData, manifest: Manifest): Promise<void> {
  await withOwner(data, async (db) => {
    const all = Object.keys(allMigrations)
    const pending = await pendingMigrations(db, allMigrations)
    if (pending.length === all.length) return
    if ((await findInstallation(db))?.purpose !== 'restoring') {
      throw new Refusal('这里已有数据，只能恢复到空的数据库或数据目录，没有改动任何数据。')
    }
    const applied = all.filter((name) => !pending.includes(name))
    if (applied.some((name) => !manifest.migrations.includes(name))) {
      throw new Refusal('这里是另一份备份恢复到一半留下的，请重新建立空的数据库或数据目录后再恢复。')
    }
  })
}

function migrationsOf(manifest: Manifest): Migrations {
  const unknown = manifest.migrations.filter((name) => !allMigrations[name])
  if (unknown.length > 0) {
    throw new Refusal(`备份来自更新的版本（${manifest.program}），请先升级程序。本程序不认识：${unknown.join('、')}。`)
  }
  return Object.fromEntries(Object.entries(allMigrations).filter(([name]) => manifest.migrations.includes(name)))
}

async function keyProblem(config: Config, data: OpenData): Promise<string | undefined> {
  return withOwner(data, (db) => openMasterKeys(config, db, false)).then(
    () => undefined,
    (error: Error) => `注意：${error.message}`,
  )
}

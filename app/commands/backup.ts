import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeBackup } from '../backup/write-backup.ts'
import type { Config } from '../config.ts'
import { visitData, withClient } from '../open-data.ts'
import { Refusal } from '../refusal.ts'
import { answer, showProgress } from '../terminal.ts'
import { version } from '../version.ts'

/** Writes one archive of all data, also while the program serves. The master key is never in it. */
export async function backup(config: Config, target: string, options: { json: boolean }): Promise<void> {
  const file = fileFor(target, new Date())
  if (existsSync(file)) throw new Refusal(`文件 ${file} 已存在，不会覆盖，请换一个文件名。`)
  const data = await visitData(config)
  const progress = showProgress('正在备份')
  try {
    const manifest = await withClient(data.owner, async (client) => {
      await refuseUnprepared(client)
      return writeBackup({ client, filesFolder: config.data.files, program: version }, file, progress)
    })
    progress.end()
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    const { tables, files, jobs, madeAt, masterKeyIds } = manifest
    const bytes = statSync(file).size
    answer(options.json, { file, bytes, madeAt, tables: tables.length, rows, files, jobs, masterKeyIds }, [
      `已备份到 ${file}（${(bytes / 1_048_576).toFixed(1)} MB：${tables.length} 张表 ${rows} 行，${files} 个文件，${jobs} 个待办任务）。`,
      `备份不含主密钥。请另行保管 ${config.data.masterKeysFile}（${masterKeyIds.join('、') || '尚无已加密内容'}），没有它备份中的个人信息无法读取。`,
    ])
  } finally {
    await data.close()
  }
}

/** A folder gets a file named by the time. */
function fileFor(target: string, now: Date): string {
  const path = resolve(target)
  if (!existsSync(path) || !statSync(path).isDirectory()) return path
  return join(path, `tongban-${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z.tar`)
}

async function refuseUnprepared(client: Parameters<typeof writeBackup>[0]['client']): Promise<void> {
  const { rows } = await client.query<{ has: boolean }>(
    `SELECT to_regclass('platform.kysely_migration') IS NOT NULL AS has`,
  )
  if (!rows[0]?.has) throw new Refusal('数据库还是空的，没有可备份的内容。')
}

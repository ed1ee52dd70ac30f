import { pendingMigrations } from '#platform/db/migrate.ts'
import { allMigrations } from '../compose.ts'
import type { Config } from '../config.ts'
import { migrateDatabase } from '../database.ts'
import { visitData, withOwner } from '../open-data.ts'
import { Refusal } from '../refusal.ts'
import { answer, remark } from '../terminal.ts'

/** Brings the tables up to this program's; with `check` it only tells what is pending and fails if anything is. */
export async function runMigrations(config: Config, options: { check: boolean; json: boolean }): Promise<void> {
  const data = await visitData(config)
  try {
    if (options.check) return await tellPending(data, options.json)
    const { applied } = await migrateDatabase(data.owner, (name) => remark(`执行 ${name}`))
    answer(options.json, { applied }, [
      applied.length > 0 ? `数据库结构已更新 ${applied.length} 项。` : '数据库结构已是最新。',
    ])
  } finally {
    await data.close()
  }
}

async function tellPending(data: Parameters<typeof withOwner>[0], json: boolean): Promise<void> {
  const pending = await withOwner(data, (db) => pendingMigrations(db, allMigrations))
  answer(json, { pending }, pending.length > 0 ? pending : ['数据库结构已是最新。'])
  if (pending.length > 0) throw new Refusal(`有 ${pending.length} 项结构更新未执行。`)
}

import type pg from 'pg'
import { type Db, openDatabase, openPool } from '#platform/db/database.ts'
import { pendingMigrations } from '#platform/db/migrate.ts'
import type { Log } from '#platform/log/log.ts'
import { allMigrations, type Composition, compose } from './compose.ts'
import type { Config } from './config.ts'
import { findInstallation, type Installation } from './installation.ts'
import { openMasterKeys } from './master-keys.ts'
import type { OpenData } from './open-data.ts'
import { Refusal } from './refusal.ts'
import { createRuntime } from './runtime.ts'

/** The composed program over an open database, before it serves or works. */
export interface Program {
  readonly composition: Composition
  readonly pool: pg.Pool
  readonly installation: Installation | undefined
  close(): Promise<void>
}

export interface ProgramOptions {
  readonly log: Log
  /** A first master key may be made, where nothing is sealed yet. */
  readonly mayCreateKeys: boolean
  /** Overrides the configured gateway: the demo brings a stand-in. */
  readonly smsGatewayUrl?: string
}

/** Opens the program with its running rights; refuses a database whose tables are not this program's. */
export async function openProgram(config: Config, data: OpenData, options: ProgramOptions): Promise<Program> {
  const pool = openPool({
    connection: data.runtime,
    maxConnections: config.database.connections,
    role: data.runtimeRole,
  })
  try {
    const db = openDatabase(pool)
    await refusePending(db)
    const installation = await findInstallation(db)
    const keys = await openMasterKeys(config, db, options.mayCreateKeys)
    const runtime = createRuntime(config, db, keys, options.log, installation?.purpose === 'demo')
    const composition = compose(runtime, { smsGatewayUrl: options.smsGatewayUrl ?? config.notify.smsGatewayUrl })
    return { composition, pool, installation, close: () => pool.end() }
  } catch (error) {
    await pool.end()
    throw error
  }
}

async function refusePending(db: Db): Promise<void> {
  const pending = await pendingMigrations(db, allMigrations)
  if (pending.length === 0) return
  throw new Refusal(`数据库还有 ${pending.length} 项结构更新未执行，请先执行 npm run -s tongban -- migrate。`)
}

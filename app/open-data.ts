import pg from 'pg'
import { type Db, openDatabase, openPool } from '#platform/db/database.ts'
import type { Config } from './config.ts'
import { type DatabaseAccess, lockDataFolder, openDatabaseAccess } from './database.ts'
import { claimDataFolder, describeInUse, findLiveInstance } from './instance.ts'
import { Refusal } from './refusal.ts'

/** An open database and, when it is the embedded one, the duty to stop it. */
export interface OpenData extends DatabaseAccess {
  /** Writes the address into the data folder, for a second program's message. */
  announce(address: string): void
  close(): Promise<void>
}

const OLDEST_SERVER = 15

/** Opens the data for a program that stays: an embedded data folder belongs to one such program at a time. */
export async function holdData(config: Config, command: string): Promise<OpenData> {
  if (config.database.url) return openExternal(config)
  const { dir } = config.data
  const claim = claimDataFolder(dir, command)
  try {
    const access = await openDatabaseAccess(config)
    const unlock = await lockDataFolder(access.owner)
    if (!unlock) throw new Refusal(describeInUse(dir, undefined))
    return {
      ...access,
      announce: claim.announce,
      close: async () => {
        await unlock()
        await access.cluster?.stop()
        claim.release()
      },
    }
  } catch (error) {
    claim.release()
    throw error
  }
}

/** Opens the data for one task, beside a running program if there is one; stops an embedded database that nobody else uses. */
export async function visitData(config: Config): Promise<OpenData> {
  if (config.database.url) return openExternal(config)
  const beside = findLiveInstance(config.data.dir)
  const access = await openDatabaseAccess(config)
  const unlock = beside ? undefined : await lockDataFolder(access.owner)
  return {
    ...access,
    announce: () => undefined,
    close: async () => {
      await unlock?.()
      if (unlock && (await isUnused(access.owner))) await access.cluster?.stop()
    },
  }
}

async function openExternal(config: Config): Promise<OpenData> {
  const access = await openDatabaseAccess(config)
  const version = await serverVersion(access.owner)
  if (version < OLDEST_SERVER) {
    throw new Refusal(`数据库是 PostgreSQL ${version}，需要 ${OLDEST_SERVER} 或更高版本。`)
  }
  return { ...access, announce: () => undefined, close: async () => undefined }
}

async function isUnused(login: pg.ClientConfig): Promise<boolean> {
  return withClient(login, async (client) => {
    const { rows } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1`,
    )
    return rows.length === 0
  })
}

async function serverVersion(login: pg.ClientConfig): Promise<number> {
  return withClient(login, async (client) => {
    const { rows } = await client.query<{ number: string }>(`SELECT current_setting('server_version_num') AS number`)
    return Math.floor(Number(rows[0]?.number) / 10_000)
  })
}

export async function withClient<T>(login: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...login, application_name: 'tongban-task' })
  client.on('error', () => undefined)
  await client.connect().catch((error: Error) => {
    throw new Refusal(`无法连接数据库，请检查 DATABASE_URL 和数据库是否已启动（${error.message}）。`)
  })
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Lends a database handle with the owner's rights, for set-up. */
export async function withOwner<T>(data: DatabaseAccess, work: (db: Db) => Promise<T>): Promise<T> {
  const pool = openPool({ connection: data.owner, maxConnections: 2, applicationName: 'tongban-task' })
  try {
    return await work(openDatabase(pool))
  } finally {
    await pool.end()
  }
}

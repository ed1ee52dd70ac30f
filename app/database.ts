import pg from 'pg'
import { openDatabase, openPool } from '#platform/db/database.ts'
import { type EmbeddedCluster, startCluster } from '#platform/db/embedded/cluster.ts'
import {
  CREATE_RUNTIME_ROLE,
  type MigrationReport,
  type Migrations,
  migrate,
  RUNTIME_ROLE,
} from '#platform/db/migrate.ts'
import { migrateQueue } from '#platform/jobs/worker.ts'
import { allMigrations } from './compose.ts'
import type { Config } from './config.ts'

/** The two logins of one database: who owns the tables, and who runs on them. */
export interface DatabaseAccess {
  readonly owner: pg.ClientConfig
  readonly runtime: pg.ClientConfig
  /** Taken on at every connection when both logins are the same. */
  readonly runtimeRole: string | undefined
  readonly cluster: EmbeddedCluster | undefined
}

export async function openDatabaseAccess(config: Config): Promise<DatabaseAccess> {
  const { url, migrationUrl } = config.database
  if (!url) {
    const cluster = await startCluster({ dataDir: config.data.dir })
    return { owner: cluster.owner, runtime: cluster.runtime, runtimeRole: undefined, cluster }
  }
  return {
    owner: { connectionString: migrationUrl ?? url },
    runtime: { connectionString: url },
    runtimeRole: migrationUrl ? undefined : RUNTIME_ROLE,
    cluster: undefined,
  }
}

/** Brings the schema up to this program's; one process at a time, the others wait. */
export async function migrateDatabase(
  owner: pg.ClientConfig,
  onStep?: (name: string) => void,
  migrations: Migrations = allMigrations,
): Promise<MigrationReport> {
  const pool = openPool({
    connection: owner,
    maxConnections: 3,
    applicationName: 'tongban-migrate',
    statementTimeoutMs: 0,
  })
  const turn = await takeTurn(owner)
  try {
    await ensureExtensions(pool)
    const db = openDatabase(pool)
    await migrateQueueFirst(pool)
    return await migrate(db, migrations, onStep)
  } finally {
    await pool.end()
    await turn.end()
  }
}

/** Held while the tables change: processes that start together do it one after another. */
const MIGRATION_LOCK = 7_391_554_302

async function takeTurn(owner: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ ...owner, application_name: 'tongban-migrate' })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
  return client
}

/** Exclusion constraints over a key and a range need it; a trusted extension, so that no superuser is needed. */
async function ensureExtensions(pool: pg.Pool): Promise<void> {
  await pool.query('CREATE EXTENSION IF NOT EXISTS btree_gist')
}

async function migrateQueueFirst(pool: pg.Pool): Promise<void> {
  await pool.query(CREATE_RUNTIME_ROLE)
  await migrateQueue(pool, RUNTIME_ROLE)
}

/** Held by the one program that serves from an embedded data folder. */
const DATA_FOLDER_LOCK = 7_391_554_301

/** Holds the data folder until the returned function is called; undefined when another program holds it. */
export async function lockDataFolder(login: pg.ClientConfig): Promise<(() => Promise<void>) | undefined> {
  const client = new pg.Client({ ...login, application_name: 'tongban-lock' })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [DATA_FOLDER_LOCK])
  if (rows[0]?.held) return () => client.end()
  await client.end()
  return undefined
}

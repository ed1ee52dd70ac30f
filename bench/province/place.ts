import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { compose } from '#app/compose.ts'
import { type Config, readConfig } from '#app/config.ts'
import { migrateDatabase } from '#app/database.ts'
import { readEnv } from '#app/env.ts'
import { choosePort } from '#app/free-port.ts'
import { recordInstallation } from '#app/installation.ts'
import { withOwner } from '#app/open-data.ts'
import { openProgram, type Program } from '#app/program.ts'
import { loadReferenceData } from '#app/reference-data.ts'
import { type EmbeddedCluster, startCluster } from '#platform/db/embedded/cluster.ts'
import { silentLog } from '#platform/log/log.ts'
import { settableClock } from '#platform/time/clock.ts'
import type { Entry } from '../results.ts'

/** When the first standards become known; the implementations follow two months later. */
export const BEGIN = '2025-01-01T00:00:00Z'
export const REGISTERED = '2025-03-01T00:00:00Z'

/** The database as it is set for the whole measurement; an operator's own would be set by its memory. */
export const DATABASE_SETTINGS: Readonly<Record<string, string>> = {
  shared_buffers: '1GB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
}

/** A data folder of its own, its cluster, and the program over it with a clock that is moved through the province's history. */
export interface Place {
  readonly dataDir: string
  readonly env: Readonly<Record<string, string>>
  readonly cluster: EmbeddedCluster
  /** On the clock that is moved by hand. */
  readonly program: Program
  /** On the real clock. */
  readonly present: Program
  readonly config: Config
  readonly clock: ReturnType<typeof settableClock>
}

export interface Measured {
  readonly entries: readonly Entry[]
  readonly notes?: readonly string[]
}

export const newDataDir = (): string => join(mkdtempSync(join(tmpdir(), 'tongban-province-')), 'data')

export async function openPlace(dataDir: string, begin: string): Promise<Place> {
  const cluster = await startCluster({ dataDir, settings: DATABASE_SETTINGS })
  await migrateDatabase(cluster.owner)
  const env = {
    DATA_DIR: dataDir,
    PORT: String(await choosePort('127.0.0.1', 3950)),
    REQUESTS_PER_MINUTE: '100000000',
    LOG_FILE: join(dataDir, 'server.log'),
  }
  const config: Config = readConfig(readEnv(env as unknown as NodeJS.ProcessEnv))
  const data = { owner: cluster.owner, runtime: cluster.runtime, runtimeRole: undefined, cluster }
  await withOwner(data, (db) => recordInstallation(db, { purpose: 'real', ready: true }))
  const open = { ...data, announce: () => undefined, close: async () => undefined }
  // A command that finds nobody connected stops the database when it ends.
  const keeper = new pg.Client(cluster.owner)
  keeper.on('error', () => undefined)
  await keeper.connect()
  const opened = await openProgram(config, open, { log: silentLog, mayCreateKeys: true })
  const clock = settableClock(begin)
  const composition = compose({ ...opened.composition.runtime, clock })
  await loadReferenceData(composition, () => undefined)
  return { dataDir, env, cluster, clock, program: { ...opened, composition }, present: opened, config }
}

/** One statement with the owner's rights. */
export async function ask<R extends object>(place: Place, sql: string, values: readonly unknown[] = []): Promise<R[]> {
  const client = new pg.Client(place.cluster.owner)
  await client.connect()
  try {
    return (await client.query<R>(sql, [...values])).rows
  } finally {
    await client.end()
  }
}

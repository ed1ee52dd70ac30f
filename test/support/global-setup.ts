import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '#app/database.ts'
import { startCluster } from '#platform/db/embedded/cluster.ts'
import { isAlive, removeDataDir } from './program.ts'

export interface TestCluster {
  readonly owner: pg.ClientConfig
  readonly runtime: pg.ClientConfig
}

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster
  }
}

export const TEMPLATE = 'tongban_template'

/** One real PostgreSQL for the whole run, with a migrated database that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeLeftovers()
  // Two test files that unpack the browser at the same time find each other's file still being written.
  await chromium.executablePath()
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  const dataDir = join(folder, 'data')
  const cluster = await startCluster({ dataDir, disposable: true })
  const admin = new pg.Client({ ...cluster.owner, database: 'postgres' })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${TEMPLATE}`)
  await migrateDatabase({ ...cluster.owner, database: TEMPLATE })
  await admin.end()
  project.provide('cluster', { owner: cluster.owner, runtime: cluster.runtime })
  return async () => {
    await cluster.stop()
    removeDataDir(dataDir)
  }
}

const PREFIX = 'tongban-test-'

/** The server of a run that was killed is still there: stop it, and take its files away. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : Number.NaN
    if (pid > 0 && !isAlive(pid)) removeDataDir(join(tmpdir(), name, 'data'))
  }
}

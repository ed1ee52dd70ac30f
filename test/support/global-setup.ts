import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '#app/database.ts'
import { startCluster } from '#platform/db/embedded/cluster.ts'

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
  const dataDir = mkdtempSync(join(tmpdir(), 'tongban-test-'))
  const cluster = await startCluster({ dataDir, disposable: true })
  const admin = new pg.Client({ ...cluster.owner, database: 'postgres' })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${TEMPLATE}`)
  await migrateDatabase({ ...cluster.owner, database: TEMPLATE })
  await admin.end()
  project.provide('cluster', { owner: cluster.owner, runtime: cluster.runtime })
  return async () => {
    await cluster.stop()
    rmSync(cluster.folder, { recursive: true, force: true })
    rmSync(dataDir, { recursive: true, force: true })
  }
}

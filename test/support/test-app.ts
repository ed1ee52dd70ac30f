import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runOnce } from 'graphile-worker'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { allJobs, allListeners, type Composition, compose } from '#app/compose.ts'
import { type Actor, systemActor } from '#contracts/actor.ts'
import type { Contract, OutputOf, Upload } from '#contracts/contract.ts'
import { createVault } from '#platform/crypto/vault.ts'
import { type Db, openDatabase, openPool } from '#platform/db/database.ts'
import { createFileStore } from '#platform/files/file-store.ts'
import { quietWorkerLogger } from '#platform/jobs/quiet-logger.ts'
import { taskList } from '#platform/jobs/worker.ts'
import { silentLog } from '#platform/log/log.ts'
import type { Context } from '#platform/operations/context.ts'
import { contextOf } from '#platform/operations/invoke.ts'
import type { Operation } from '#platform/operations/operation.ts'
import { settableClock } from '#platform/time/clock.ts'
import { TEMPLATE } from './global-setup.ts'

/** The whole program over its own database, without HTTP: real SQL, real encryption, a clock that the test moves. */
export interface TestApp extends Composition {
  /** Pool with the running program's rights. */
  readonly db: Db
  readonly pool: pg.Pool
  /** Pool with the owner's rights, for looking behind and for tampering. */
  readonly ownerPool: pg.Pool
  /** Login of the owner of this database. */
  readonly owner: pg.ClientConfig
  /** Login of the running program. */
  readonly runtimeLogin: pg.ClientConfig
  /** Where its sealed files lie. */
  readonly filesFolder: string
  readonly clock: ReturnType<typeof settableClock>
  /** Performs an operation as an actor; a write gets a fresh idempotency key unless one is given. */
  call<C extends Contract>(
    // biome-ignore lint/suspicious/noExplicitAny: any operation may be called; its contract types the rest
    operation: Operation<C, any>,
    actor: Actor,
    input: object,
    extra?: { idempotencyKey?: string; upload?: Upload },
  ): Promise<OutputOf<C>>
  /** A context outside any operation, for front-door functions that want one. */
  context(actor?: Actor): Context
  /** Runs jobs and listeners until the queue is empty. */
  runJobs(): Promise<void>
}

/** Opens a database cloned from the template; closed and dropped after the test file. Call it once per file. */
export async function openTestApp(options: { template?: string; now?: string } = {}): Promise<TestApp> {
  const cluster = inject('cluster')
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await asAdmin((admin) =>
    admin.query(`CREATE DATABASE ${name} TEMPLATE ${options.template ?? TEMPLATE} STRATEGY FILE_COPY`),
  )
  const pool = openPool({ connection: { ...cluster.runtime, database: name }, maxConnections: 10 })
  const ownerPool = openPool({ connection: { ...cluster.owner, database: name }, maxConnections: 2 })
  const folder = mkdtempSync(join(tmpdir(), 'tongban-files-'))

  const vault = createVault({ current: 'test', keys: { test: TEST_MASTER_KEY } })
  const clock = settableClock(options.now ?? '2026-03-02T02:00:00Z')
  const db = openDatabase(pool)
  const composition = compose({
    db,
    vault,
    clock,
    files: createFileStore(folder, vault),
    log: silentLog,
    publicUrl: 'http://tongban.test',
    demo: true,
  })
  afterAll(async () => {
    await Promise.all([pool.end(), ownerPool.end()])
    await asAdmin((admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`))
    rmSync(folder, { recursive: true, force: true })
  })
  const tasks = taskList({ ...composition, pool, listeners: allListeners, jobs: allJobs, concurrency: 1 })
  return {
    ...composition,
    db,
    pool,
    ownerPool,
    owner: { ...cluster.owner, database: name },
    runtimeLogin: { ...cluster.runtime, database: name },
    filesFolder: folder,
    clock,
    call: (operation, actor, input, extra = {}) =>
      composition.invoke(operation, { actor, idempotencyKey: randomUUID(), ...extra }, input),
    context: (actor = systemActor('test')) => contextOf(composition, db, { actor }).ctx,
    runJobs: () => runOnce({ pgPool: pool, taskList: tasks, logger: quietWorkerLogger() }),
  }
}

/** The same for a whole run, so that a template made with it can be read by every clone. */
export const TEST_MASTER_KEY = Buffer.alloc(32, 7)

async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...inject('cluster').owner, database: 'postgres' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A database without any table, dropped after the test file; the login of its owner. */
export async function openEmptyDatabase(): Promise<pg.ClientConfig> {
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await asAdmin((admin) => admin.query(`CREATE DATABASE ${name}`))
  afterAll(() => asAdmin((admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`)))
  return { ...inject('cluster').owner, database: name }
}

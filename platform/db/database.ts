import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { runsPrepared } from './prepared.ts'

/**
 * A handle without tables: a module adds its own by `db.withTables<…>()`, so that another module's tables are a compile
 * error. A transaction is a `Db` too.
 */
// biome-ignore lint/complexity/noBannedTypes: the empty table set is what makes foreign tables a compile error
export type Db = Kysely<{}>

/** int8 columns hold sequence numbers and byte counts below 2^53: read them as numbers. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
/** A `date` is a calendar day, not an instant: keep its text. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

export interface DatabaseOptions {
  readonly connection: pg.ClientConfig
  readonly maxConnections: number
  /** Role taken on at every connection, when one login serves both migrations and the program. */
  readonly role?: string
  readonly applicationName?: string
  /** Half a minute unless said; 0 for migrations, which may take as long as they need. */
  readonly statementTimeoutMs?: number
}

export function openPool(options: DatabaseOptions): pg.Pool {
  const settings = [
    `-c statement_timeout=${options.statementTimeoutMs ?? 30_000}`,
    '-c lock_timeout=10000',
    '-c idle_in_transaction_session_timeout=60000',
  ]
  if (options.role) settings.push(`-c role=${options.role}`)
  const pool = new pg.Pool({
    ...options.connection,
    max: options.maxConnections,
    application_name: options.applicationName ?? 'tongban',
    options: settings.join(' '),
    connectionTimeoutMillis: 10_000,
  })
  // An idle connection that breaks is replaced at the next use; the query that needs it reports the fault.
  const ignore = () => undefined
  pool.on('error', ignore)
  pool.on('connect', (client) => {
    client.on('error', ignore)
    runsPrepared(client)
  })
  return pool
}

export function openDatabase(pool: pg.Pool): Db {
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}

/** Runs a parametrised text without the builder: for statements whose shape the builder would only hide. */
export function rawQuery<R>(db: Db, text: string, values: readonly unknown[]) {
  return db.executeQuery<R>(CompiledQuery.raw(text, [...values]))
}

/** READ COMMITTED, as every command is written for: rows are locked or versions compared where two may meet. */
export function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute((tx) => work(tx as unknown as Db))
}

/**
 * Reads inside a transaction with nothing to be written: PostgreSQL refuses it, and whatever it does is undone. Outside, the
 * transaction goes on as before.
 */
export async function readingOnly<T>(tx: Db, timeoutMs: number, work: () => Promise<T>): Promise<T> {
  await rawQuery(tx, 'SAVEPOINT reading_only', [])
  try {
    await rawQuery(tx, `SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)}`, [])
    await rawQuery(tx, 'SET TRANSACTION READ ONLY', [])
    return await work()
  } finally {
    await rawQuery(tx, 'ROLLBACK TO SAVEPOINT reading_only', [])
    await rawQuery(tx, 'RELEASE SAVEPOINT reading_only', [])
  }
}

export { sql }

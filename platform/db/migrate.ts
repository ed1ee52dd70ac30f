import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Db } from './database.ts'

/**
 * Migrations of all modules in one chronological list. A key is `YYYYMMDD-NN-module-what`; it decides the order, so a
 * lower room's migration of the same day carries the smaller number. Forward only: expand, then contract.
 */
export type Migrations = Readonly<Record<string, Migration>>

/** The group whose rights the running program has; its logins are members. The owner of the tables is another role. */
export const RUNTIME_ROLE = 'tongban_runtime'

/** Asks before it creates: a login that may not create roles is enough where the role is there. */
export const CREATE_RUNTIME_ROLE = `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${RUNTIME_ROLE}') THEN
      CREATE ROLE ${RUNTIME_ROLE} NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`

export interface MigrationReport {
  readonly applied: readonly string[]
}

export async function migrate(
  db: Db,
  migrations: Migrations,
  onStep?: (name: string) => void,
): Promise<MigrationReport> {
  await ensureRuntimeRole(db)
  const migrator = new Migrator({
    db: db as never,
    provider: { getMigrations: async () => announced(migrations, onStep) },
    migrationTableSchema: 'platform',
    allowUnorderedMigrations: true,
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) {
    const failed = results?.find((r) => r.status === 'Error')
    throw new Error(`migration ${failed?.migrationName ?? '(none)'} failed`, { cause: error })
  }
  return { applied: (results ?? []).map((r) => r.migrationName) }
}

/** Names of migrations that this program knows and the database has not seen. */
export async function pendingMigrations(db: Db, migrations: Migrations): Promise<readonly string[]> {
  const { rows } = await sql<{ present: boolean }>`
    SELECT to_regclass('platform.kysely_migration') IS NOT NULL AS present`.execute(db)
  if (!rows[0]?.present) return Object.keys(migrations).sort()
  const done = await sql<{ name: string }>`SELECT name FROM platform.kysely_migration`.execute(db)
  const seen = new Set(done.rows.map((row) => row.name))
  return Object.keys(migrations)
    .filter((name) => !seen.has(name))
    .sort()
}

/** Creates a module's schema and lets the running program use its tables; a module that grants less says so itself. */
export async function createModuleSchema(
  db: Db,
  schema: string,
  rights = 'SELECT, INSERT, UPDATE, DELETE',
): Promise<void> {
  await sql
    .raw(`
    CREATE SCHEMA ${schema};
    GRANT USAGE ON SCHEMA ${schema} TO ${RUNTIME_ROLE};
    ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT ${rights} ON TABLES TO ${RUNTIME_ROLE};
    ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT USAGE ON SEQUENCES TO ${RUNTIME_ROLE};
  `)
    .execute(db)
}

async function ensureRuntimeRole(db: Db): Promise<void> {
  await sql.raw(`${CREATE_RUNTIME_ROLE}; CREATE SCHEMA IF NOT EXISTS platform;`).execute(db)
}

function announced(migrations: Migrations, onStep?: (name: string) => void): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(migrations).map(([name, migration]) => [
      name,
      {
        up: async (db) => {
          onStep?.(name)
          await migration.up(db)
        },
      } satisfies Migration,
    ]),
  )
}

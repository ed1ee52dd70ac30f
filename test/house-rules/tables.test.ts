import { describe, expect, it } from 'vitest'
import { allMigrations } from '#app/compose.ts'
import { modules } from '#app/modules.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { ROOMS } from './boundaries.mjs'
import { declaredTables } from './types.ts'

const app = await openTestApp()
const OUR_SCHEMAS = [...modules.map(({ name }) => name), 'platform']

interface Column {
  readonly table: string
  readonly name: string
  readonly nullable: boolean
}
const { rows: columns } = await app.ownerPool.query<Column>(
  `SELECT n.nspname || '.' || c.relname AS table, a.attname AS name, NOT a.attnotnull AS nullable
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped`,
  [OUR_SCHEMAS],
)
const real = Map.groupBy(columns, ({ table }) => table)

describe('tables', () => {
  it('are declared as they are, column by column, null where null may be', () => {
    const declared = declaredTables()
    for (const [table, fields] of declared) {
      const shape = (list: readonly { name: string; nullable: boolean }[] = []) =>
        list.map(({ name, nullable }) => `${name}${nullable ? ' | null' : ''}`).sort()
      expect(shape(fields), `type of ${table}`).toEqual(shape(real.get(table)))
    }
  })

  it('are explained by a comment', async () => {
    const { rows } = await app.ownerPool.query<{ table: string }>(
      `SELECT n.nspname || '.' || c.relname AS table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND c.relname NOT LIKE 'kysely%' AND obj_description(c.oid, 'pg_class') IS NULL`,
      [OUR_SCHEMAS],
    )
    expect(rows.map(({ table }) => table)).toEqual([])
  })

  it('point to other rooms downwards only, and to rooms that their own may use', async () => {
    const { rows } = await app.ownerPool.query<{ from: string; to: string; name: string }>(
      `SELECT f.nspname AS from, t.nspname AS to, k.conname AS name
         FROM pg_constraint k
         JOIN pg_class fc ON fc.oid = k.conrelid JOIN pg_namespace f ON f.oid = fc.relnamespace
         JOIN pg_class tc ON tc.oid = k.confrelid JOIN pg_namespace t ON t.oid = tc.relnamespace
        WHERE k.contype = 'f' AND f.nspname <> t.nspname AND f.nspname = ANY($1)`,
      [OUR_SCHEMAS],
    )
    const wrong = rows.filter(({ from, to }) => !ROOMS[from]?.includes(to))
    expect(wrong).toEqual([])
  })

  it('know instants with their zone', async () => {
    const { rows } = await app.ownerPool.query<{ column: string }>(
      `SELECT table_schema || '.' || table_name || '.' || column_name AS column FROM information_schema.columns
        WHERE table_schema = ANY($1) AND data_type = 'timestamp without time zone' AND table_name NOT LIKE 'kysely%'`,
      [OUR_SCHEMAS],
    )
    expect(rows).toEqual([])
  })

  it('of the ledger can be read and added to by the running program, and nothing else', async () => {
    const { rows } = await app.pool.query<{ table: string; rights: string[] }>(
      `SELECT c.relname AS table,
              array(SELECT r FROM unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) r
                     WHERE has_table_privilege(current_user, c.oid, r)) AS rights
         FROM pg_class c WHERE c.relnamespace = 'ledger'::regnamespace AND c.relkind IN ('r', 'p')`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { table, rights } of rows) expect(rights, `rights on ledger.${table}`).toEqual(['SELECT', 'INSERT'])
    await expect(app.pool.query('DELETE FROM ledger.entry')).rejects.toThrow('permission denied')
    const { rows: roles } = await app.pool.query(
      'SELECT rolsuper, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = current_user',
    )
    expect(roles).toEqual([{ rolsuper: false, rolcreaterole: false, rolbypassrls: false }])
  })

  it('come from migrations whose names give one order, a room after those it uses', () => {
    const first = new Map<string, string>()
    for (const name of Object.keys(allMigrations).sort()) {
      const room = /^2\d{7}-\d\d-([a-z]+)-[a-z0-9-]+$/.exec(name)?.[1]
      expect(room, name).toBeDefined()
      if (room && !first.has(room)) first.set(room, name)
    }
    for (const [room, uses] of Object.entries(ROOMS)) {
      for (const lower of uses) {
        expect((first.get(lower) ?? '') < (first.get(room) ?? '3'), `${lower} before ${room}`).toBe(true)
      }
    }
  })
})

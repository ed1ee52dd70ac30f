import pg from 'pg'
import { expect, it } from 'vitest'
import { openTestApp } from '#test/support/test-app.ts'
import { listTables } from './catalog.ts'

const app = await openTestApp()

it('lists every table after those that its foreign keys point to, whatever its name', async () => {
  const client = new pg.Client(app.owner)
  await client.connect()
  try {
    const tables = (await listTables(client)).map(({ name }) => name)
    expect(tables).toContain('cases.case')
    const { rows } = await client.query<{ child: string; parent: string }>(`
      SELECT k.table_schema || '.' || k.table_name AS child, u.table_schema || '.' || u.table_name AS parent
        FROM information_schema.table_constraints k
        JOIN information_schema.constraint_column_usage u USING (constraint_schema, constraint_name)
       WHERE k.constraint_type = 'FOREIGN KEY' AND k.table_schema NOT IN ('graphile_worker', 'platform')
         AND (k.table_schema, k.table_name) <> (u.table_schema, u.table_name)`)
    expect(rows.length).toBeGreaterThan(20)
    const wrong = rows.filter(({ child, parent }) => tables.indexOf(parent) >= tables.indexOf(child))
    expect(wrong).toEqual([])
  } finally {
    await client.end()
  }
})

import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'

/** How often one submission inserts into and updates a table. */
export interface RowWrites {
  readonly table: string
  readonly inserts: number
  readonly updates: number
}

type Counts = ReadonlyMap<string, { inserts: number; updates: number }>

/** Rows written so far, by table, as the server counts them; those of sessions are no part of a submission. */
export async function countWrites(login: pg.ClientConfig): Promise<Counts> {
  return withClient(login, async (client) => {
    // Sessions hand their counts in when they are idle for a moment.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const { rows } = await client.query<{ table: string; inserts: string; updates: string }>(
      `SELECT format('%I.%I', schemaname, relname) AS table, n_tup_ins AS inserts, n_tup_upd AS updates
         FROM pg_stat_user_tables WHERE schemaname NOT IN ('bench', 'identity')`,
    )
    return new Map(rows.map((row) => [row.table, { inserts: Number(row.inserts), updates: Number(row.updates) }]))
  })
}

/** What one of `times` submissions wrote, rounded to whole rows; tables that most did not touch are left out. */
export function writesOfOne(before: Counts, after: Counts, times: number): RowWrites[] {
  return [...after].flatMap(([table, now]) => {
    const then = before.get(table) ?? { inserts: 0, updates: 0 }
    const inserts = Math.round((now.inserts - then.inserts) / times)
    const updates = Math.round((now.updates - then.updates) / times)
    return inserts + updates > 0 ? [{ table, inserts, updates }] : []
  })
}

interface Column {
  readonly name: string
  readonly type: string
  /** In a unique index: every row needs a value of its own. */
  readonly unique: boolean
  readonly primary: boolean
  readonly sample: unknown
}
interface Shadow {
  readonly name: string
  readonly columns: readonly Column[]
  readonly writes: RowWrites
  /** Rows that lie there to be updated. */
  readonly waiting: unknown[][]
}

/**
 * The same row writes without any program around them: tables of the same columns and indexes, rows as large as the real ones,
 * one transaction for each submission, as many clients. Answers transactions a second.
 */
export async function bareRowsPerSecond(
  login: pg.ClientConfig,
  writes: readonly RowWrites[],
  clients: number,
  transactions: number,
): Promise<number> {
  const shadows = await withClient(login, async (client) => {
    await client.query('DROP SCHEMA IF EXISTS bench CASCADE')
    await client.query('CREATE SCHEMA bench')
    const made: Shadow[] = []
    for (const write of writes) made.push(await shadowOf(client, write, transactions))
    await client.query('ANALYZE')
    return made
  })
  const pool = Array.from({ length: clients }, () => new pg.Client(login))
  await Promise.all(pool.map((client) => client.connect()))
  let left = transactions
  const begun = performance.now()
  await Promise.all(
    pool.map(async (client) => {
      while (left-- > 0) await oneTransaction(client, shadows)
    }),
  )
  const perSecond = transactions / ((performance.now() - begun) / 1000)
  await Promise.all(pool.map((client) => client.end()))
  await withClient(login, (client) => client.query('DROP SCHEMA bench CASCADE'))
  return perSecond
}

async function oneTransaction(client: pg.Client, shadows: readonly Shadow[]): Promise<void> {
  await client.query('BEGIN')
  for (const shadow of shadows) {
    const { inserts, updates } = shadow.writes
    const rows: unknown[][] = []
    for (let at = 0; at < inserts; at++) rows.push(await insertRow(client, shadow))
    for (let at = 0; at < updates; at++) await updateRow(client, shadow, rows[at] ?? shadow.waiting.pop() ?? [])
  }
  await client.query('COMMIT')
}

async function shadowOf(client: pg.Client, writes: RowWrites, transactions: number): Promise<Shadow> {
  const name = `bench.${writes.table.replaceAll('"', '').replace('.', '_')}`
  await client.query(
    `CREATE TABLE ${name} (LIKE ${writes.table} INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING INDEXES INCLUDING STORAGE)`,
  )
  const shadow: Shadow = { name, columns: await columnsOf(client, writes.table), writes, waiting: [] }
  const beforehand = Math.max(0, writes.updates - writes.inserts) * transactions
  for (let at = 0; at < beforehand; at++) shadow.waiting.push(await insertRow(client, shadow))
  return shadow
}

async function columnsOf(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<Omit<Column, 'sample'>>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
            EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = a.attrelid AND i.indisunique AND a.attnum = ANY (i.indkey)) AS "unique",
            EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = a.attrelid AND i.indisprimary AND a.attnum = ANY (i.indkey)) AS "primary"
       FROM pg_attribute a
      WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum`,
    [table],
  )
  // As text, so that every type goes back the way it came.
  const list = rows.map(({ name }) => `"${name}"::text`).join(', ')
  const sample = await client.query({
    text: `SELECT ${list} FROM ${table} ORDER BY ctid DESC LIMIT 1`,
    rowMode: 'array',
  })
  return rows.map((row, at) => ({ ...row, sample: sample.rows[0]?.[at] ?? null }))
}

async function insertRow(client: pg.Client, { name, columns }: Shadow): Promise<unknown[]> {
  const values = columns.map((column) => (column.unique ? fresh(column) : column.sample))
  const places = columns.map((column, at) => `$${at + 1}::${column.type}`)
  await client.query({
    name: `insert ${name}`,
    text: `INSERT INTO ${name} (${columns.map((c) => `"${c.name}"`).join(', ')}) VALUES (${places.join(', ')})`,
    values,
  })
  return values
}

/** All columns that are in no unique index get their value again: a row of the same size is written. */
async function updateRow(client: pg.Client, { name, columns }: Shadow, row: readonly unknown[]): Promise<void> {
  const places = columns.map((column, at) => ({ ...column, value: row[at] }))
  const keys = places.filter((place) => place.primary)
  const rest = places.filter((place) => !place.unique)
  const equal = (from: number) => (place: Column, at: number) => `"${place.name}" = $${from + at + 1}::${place.type}`
  await client.query({
    name: `update ${name}`,
    text: `UPDATE ${name} SET ${rest.map(equal(keys.length)).join(', ')} WHERE ${keys.map(equal(0)).join(' AND ')}`,
    values: [...keys, ...rest].map((place) => place.value),
  })
}

let serial = 1_000_000_000

/** A value that no other row has; null stays null. */
function fresh({ type, sample }: Column): unknown {
  if (sample === null) return null
  if (type === 'uuid') return randomUUID()
  if (type === 'bytea') return `\\x${randomBytes(Math.max(16, (String(sample).length - 2) / 2)).toString('hex')}`
  if (/^(bigint|integer)/.test(type)) return String(++serial)
  if (/^(text|character)/.test(type))
    return `${randomUUID()}${String(sample)}`.slice(0, Math.max(36, String(sample).length))
  return sample
}

async function withClient<T>(login: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(login)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

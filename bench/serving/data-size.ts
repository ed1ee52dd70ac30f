import pg from 'pg'

const COUNTED = {
  divisions: 'regions.division',
  basicItems: 'catalogue.basic_item',
  implementations: 'catalogue.implementation',
  cases: 'cases."case"',
  ledgerEntries: 'ledger.entry',
}

/** Rows of the tables that matter, bytes of the database, and the server's version. */
export async function dataSize(login: pg.ClientConfig): Promise<{ data: Record<string, number>; postgres: string }> {
  const client = new pg.Client(login)
  await client.connect()
  try {
    const data: Record<string, number> = {}
    for (const [name, table] of Object.entries(COUNTED)) {
      data[name] = Number((await client.query(`SELECT count(*) AS count FROM ${table}`)).rows[0].count)
    }
    const { rows } = await client.query(
      `SELECT pg_database_size(current_database()) AS bytes, current_setting('server_version') AS version`,
    )
    return { data: { ...data, databaseBytes: Number(rows[0].bytes) }, postgres: rows[0].version }
  } finally {
    await client.end()
  }
}

import type pg from 'pg'

/** One table of ours as the server knows it. */
export interface TableShape {
  readonly name: string
  /** Those that can be written: generated columns follow by themselves. */
  readonly columns: readonly string[]
}

/** Kept by the migrator and the queue themselves; the manifest and the list of jobs carry what they say. */
const NOT_OURS = `('platform.kysely_migration', 'platform.kysely_migration_lock')`
const FOREIGN_SCHEMAS = `('pg_catalog', 'information_schema', 'graphile_worker', 'public')`

/** Every table of our schemas in an order in which each comes after those its foreign keys point to. */
export async function listTables(client: pg.ClientBase): Promise<TableShape[]> {
  const { rows: tables } = await client.query<TableShape>(`
    SELECT n.nspname || '.' || c.relname AS name,
           array(SELECT a.attname::text FROM pg_attribute a
                  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                  ORDER BY a.attnum) AS columns
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND n.nspname NOT IN ${FOREIGN_SCHEMAS} AND n.nspname NOT LIKE 'pg\\_%'
       AND n.nspname || '.' || c.relname NOT IN ${NOT_OURS}
     ORDER BY 1`)
  const { rows: edges } = await client.query<{ child: string; parent: string }>(`
    SELECT DISTINCT cn.nspname || '.' || c.relname AS child, pn.nspname || '.' || p.relname AS parent
      FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace cn ON cn.oid = c.relnamespace
      JOIN pg_class p ON p.oid = k.confrelid JOIN pg_namespace pn ON pn.oid = p.relnamespace
     WHERE k.contype = 'f' AND k.conrelid <> k.confrelid`)
  return inForeignKeyOrder(tables, edges)
}

export interface SequenceState {
  readonly name: string
  readonly lastValue: string
  readonly isCalled: boolean
}

export async function listSequences(client: pg.ClientBase): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'S' AND n.nspname NOT IN ${FOREIGN_SCHEMAS} AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1`)
  const states: SequenceState[] = []
  for (const { name } of rows) {
    const state = await client.query(`SELECT last_value::text AS "lastValue", is_called AS "isCalled" FROM ${name}`)
    states.push({ name, ...state.rows[0] })
  }
  return states
}

function inForeignKeyOrder(
  tables: readonly TableShape[],
  edges: readonly { readonly child: string; readonly parent: string }[],
): TableShape[] {
  const ordered: TableShape[] = []
  const placed = new Set<string>()
  const known = new Set(tables.map(({ name }) => name))
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name }) =>
        !placed.has(name) &&
        edges.every(({ child, parent }) => child !== name || placed.has(parent) || !known.has(parent)),
    )
    if (ready.length === 0) {
      const stuck = tables.filter(({ name }) => !placed.has(name)).map(({ name }) => name)
      throw new Error(`foreign keys go in a circle among ${stuck.join(', ')}`)
    }
    for (const table of ready) {
      ordered.push(table)
      placed.add(table.name)
    }
  }
  return ordered
}

export const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ')

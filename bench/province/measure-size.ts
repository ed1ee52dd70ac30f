import { measured } from '../results.ts'
import { ask, type Measured, type Place } from './place.ts'

interface Relation {
  readonly name: string
  readonly bytes: string
}

/** The whole database, then its largest tables and indexes. */
export async function measureSize(place: Place): Promise<Measured> {
  await ask(place, 'VACUUM (ANALYZE)')
  const [whole] = await ask<{ bytes: string }>(place, 'SELECT pg_database_size(current_database()) AS bytes')
  const relations = await ask<Relation>(
    place,
    `SELECT c.oid::regclass::text AS name,
       CASE c.relkind WHEN 'r' THEN pg_table_size(c.oid) ELSE pg_relation_size(c.oid) END AS bytes
     FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'i') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
     ORDER BY 2 DESC LIMIT 12`,
  )
  return {
    entries: [
      measured('size.database', Number(whole?.bytes) / 2 ** 20, 'MB', '<= 2048'),
      ...relations.map(({ name, bytes }) => measured(`size.${name}`, Number(bytes) / 2 ** 20, 'MB')),
    ],
  }
}

import { sql } from 'kysely'
import type { Migrations } from '#platform/db/migrate.ts'

export const plannedRecheckMigrations: Migrations = {
  '20261124-49-harmonise-planned-rechecks': {
    async up(db) {
      await sql
        .raw(`
        CREATE TABLE harmonise.recheck_clock (
          one boolean PRIMARY KEY DEFAULT true CHECK (one),
          through timestamptz NOT NULL
        );
        COMMENT ON TABLE harmonise.recheck_clock IS
          'Up to which instant items were checked of which something changed by itself: a planned version, an end, a last day.';
      `)
        .execute(db)
    },
  },
}

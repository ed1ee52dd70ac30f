import { sql } from 'kysely'
import type { Migrations } from '#platform/db/migrate.ts'

export const settlementActsMigrations: Migrations = {
  '20261124-48-harmonise-settlement-acts': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE harmonise.settlement_place ADD COLUMN override_version_ids uuid[] NOT NULL DEFAULT '{}', ADD COLUMN end_id uuid;
        UPDATE harmonise.settlement_place SET override_version_ids = ARRAY[override_version_id] WHERE override_version_id IS NOT NULL;
        ALTER TABLE harmonise.settlement_place DROP COLUMN override_version_id;
        COMMENT ON COLUMN harmonise.settlement_place.override_version_ids IS
          'What was published instead: a version for each override that stood or was planned there.';
        COMMENT ON COLUMN harmonise.settlement_place.end_id IS 'What ended the guide of the place; null until it is ended.';
      `)
        .execute(db)
    },
  },
}

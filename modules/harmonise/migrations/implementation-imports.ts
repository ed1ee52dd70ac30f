import { sql } from 'kysely'
import type { Migrations } from '#platform/db/migrate.ts'

export const implementationImportMigrations: Migrations = {
  '20261124-50-harmonise-implementation-imports': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE harmonise.import_batch
          ADD COLUMN kind text NOT NULL DEFAULT 'guides' CHECK (kind IN ('guides', 'implementations'));
        COMMENT ON COLUMN harmonise.import_batch.kind IS
          'Guides are observed row by row in the background; a list of implementations is registered at once.';
      `)
        .execute(db)
    },
  },
}

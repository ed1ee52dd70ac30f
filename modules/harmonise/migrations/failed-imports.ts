import { sql } from 'kysely'
import type { Migrations } from '#platform/db/migrate.ts'

export const failedImportMigrations: Migrations = {
  '20261124-48-harmonise-failed-imports': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE harmonise.import_batch
          ADD COLUMN failure_code text,
          ADD COLUMN failure text,
          ADD CHECK ((state = 'failed') = (failure_code IS NOT NULL)),
          ADD CHECK ((failure IS NULL) = (failure_code IS NULL));
        COMMENT ON COLUMN harmonise.import_batch.failure IS
          'Why it stopped, in a sentence for the person who brought the file in; it goes on at done_line when asked to.';
      `)
        .execute(db)
    },
  },
}

import { sql } from 'kysely'
import type { Migrations } from '#platform/db/migrate.ts'

export const standardCodesMigrations: Migrations = {
  '20261126-40-catalogue-standard-codes': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE catalogue.implementation DROP CONSTRAINT implementation_task_code_check;
        UPDATE catalogue.implementation SET task_code = substr(task_code, 3, 14) || substr(task_code, 20)
          WHERE length(task_code) = 29;
        ALTER TABLE catalogue.implementation ADD CONSTRAINT implementation_task_code_check
          CHECK (task_code ~ '^([0-9A-HJ-NPQRTUWXY]{18}[1-7][0-9A-Z]{12}([0-9]{2})?|[0-9A-Z]{24})$');
        COMMENT ON COLUMN catalogue.implementation.task_code IS
          '31 characters as exchanged, 33 of a handling item; 24 where the 基本编码 is one of 10 characters of GB/T 39046—2020.';
        `)
        .execute(db)
    },
  },
}

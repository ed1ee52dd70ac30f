import { sql } from 'kysely'
import { createModuleSchema, type Migrations } from '#platform/db/migrate.ts'

export const migrations: Migrations = {
  '20261123-30-dictionary-foundation': {
    async up(db) {
      await createModuleSchema(db, 'dictionary')
      await sql
        .raw(`
        CREATE TABLE dictionary.data_element (
          code text PRIMARY KEY CHECK (code ~ '^[a-z]+(-[a-z]+)*$'),
          name text NOT NULL,
          type text NOT NULL CHECK (type IN ('string', 'integer', 'number', 'boolean', 'array')),
          format text,
          unit text,
          grade text NOT NULL CHECK (grade IN ('public', 'personal', 'sensitive')),
          description text NOT NULL,
          CHECK (format IS NULL OR type = 'string'),
          CHECK (unit IS NULL OR type IN ('integer', 'number'))
        );
        COMMENT ON TABLE dictionary.data_element IS
          'What a form field means: every field of every form names one. The grade decides whether a value is sealed.';

        CREATE TABLE dictionary.material_type (
          code text PRIMARY KEY CHECK (code ~ '^[a-z]+(-[a-z]+)*$'),
          name text NOT NULL UNIQUE,
          aliases text[] NOT NULL,
          issuing_department text
        );
        COMMENT ON TABLE dictionary.material_type IS 'Kinds of papers, with the names under which lists of materials ask for them.';

        CREATE TABLE dictionary.licence_type (
          code text PRIMARY KEY CHECK (code ~ '^[0-9A-HJ-NPQRTUWXY]{18}[0-9]{3}$'),
          name text NOT NULL,
          defining_organ text NOT NULL,
          demo boolean NOT NULL,
          note text
        );
        COMMENT ON TABLE dictionary.licence_type IS
          'Types of e-licences by GB/T 36904; a demo code is of this platform, where the national one is not public.';

        CREATE TABLE dictionary.edition (
          id boolean PRIMARY KEY DEFAULT true CHECK (id),
          content_hash text NOT NULL
        );
        COMMENT ON TABLE dictionary.edition IS 'Hash of the entries as they are: readers keep what they read until it changes.';
      `)
        .execute(db)
    },
  },
}

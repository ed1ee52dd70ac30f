import { sql } from 'kysely'
import { createModuleSchema, type Migrations } from '#platform/db/migrate.ts'

export const migrations: Migrations = {
  '20261123-50-guide-foundation': {
    async up(db) {
      await createModuleSchema(db, 'guide')
      await sql
        .raw(`
        CREATE TABLE guide.snapshot (
          content_hash text COLLATE "C" PRIMARY KEY CHECK (content_hash ~ '^[0-9a-f]{64}$'),
          document jsonb NOT NULL,
          item_code text NOT NULL,
          division_code text NOT NULL REFERENCES regions.division,
          implementation_id uuid NOT NULL,
          first_shown_at timestamptz NOT NULL
        );
        CREATE INDEX snapshot_place ON guide.snapshot (division_code, item_code, first_shown_at);
        COMMENT ON TABLE guide.snapshot IS
          'Every guide that was shown, printed or pinned by a case, once per content. Never changed: a printed sheet is checked against it.';

        CREATE TABLE guide.search_entry (
          item_code text PRIMARY KEY,
          basic_item_id uuid NOT NULL,
          name text NOT NULL,
          item_type text NOT NULL,
          lead_department text NOT NULL,
          person_themes text[] NOT NULL,
          corporate_themes text[] NOT NULL,
          audiences text[] NOT NULL,
          source_hash text NOT NULL,
          words tsvector NOT NULL,
          updated_at timestamptz NOT NULL
        );
        CREATE INDEX search_entry_words ON guide.search_entry USING gin (words);
        COMMENT ON TABLE guide.search_entry IS
          'One row per basic item: its name (weight A), everyday words (B), department and themes (C) and materials (D), cut by the program''s own dictionary.';

        CREATE TABLE guide.search_state (
          only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
          catalogue_version text NOT NULL,
          vocabulary_version text NOT NULL,
          valid_until timestamptz,
          built_at timestamptz NOT NULL
        );
        COMMENT ON TABLE guide.search_state IS 'From which version of the catalogue and of the vocabulary the search entries were made, and when a planned change asks for new ones.';
      `)
        .execute(db)
    },
  },
  '20261124-51-guide-search-in-memory': {
    async up(db) {
      // Items are ranked in each process's memory; nothing reads these any more.
      await sql.raw('DROP TABLE guide.search_entry; DROP TABLE guide.search_state;').execute(db)
    },
  },
}

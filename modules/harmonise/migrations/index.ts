import { sql } from 'kysely'
import { createModuleSchema, type Migrations, RUNTIME_ROLE } from '#platform/db/migrate.ts'
import { driftMigrations } from './drift.ts'
import { failedImportMigrations } from './failed-imports.ts'
import { implementationImportMigrations } from './implementation-imports.ts'
import { plannedRecheckMigrations } from './planned-rechecks.ts'
import { settlementActsMigrations } from './settlement-acts.ts'

export const migrations: Migrations = {
  ...driftMigrations,
  ...settlementActsMigrations,
  ...failedImportMigrations,
  ...plannedRecheckMigrations,
  ...implementationImportMigrations,
  '20261124-45-harmonise-foundation': {
    async up(db) {
      await createModuleSchema(db, 'harmonise')
      await sql
        .raw(`
        CREATE TABLE harmonise.import_batch (
          id uuid PRIMARY KEY,
          file_name text NOT NULL,
          file_hash text NOT NULL CHECK (file_hash ~ '^[0-9a-f]{64}$'),
          division_code text REFERENCES regions.division,
          reference boolean NOT NULL,
          author text NOT NULL,
          state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
          total integer CHECK (total >= 0),
          done integer NOT NULL DEFAULT 0 CHECK (done >= 0),
          done_line integer NOT NULL DEFAULT 0 CHECK (done_line >= 0),
          taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
          unchanged integer NOT NULL DEFAULT 0 CHECK (unchanged >= 0),
          refused integer NOT NULL DEFAULT 0 CHECK (refused >= 0),
          started_at timestamptz NOT NULL,
          finished_at timestamptz,
          CHECK ((finished_at IS NULL) = (state = 'running')),
          CHECK (taken + unchanged + refused = done)
        );
        CREATE INDEX import_batch_started ON harmonise.import_batch (started_at DESC, id DESC);
        CREATE UNIQUE INDEX import_batch_running ON harmonise.import_batch (file_hash, reference, coalesce(division_code, ''))
          WHERE state = 'running';
        COMMENT ON TABLE harmonise.import_batch IS
          'Files of guides that were or are being taken in; done_line is where an interrupted import goes on.';

        CREATE TABLE harmonise.staged_guide (
          batch_id uuid NOT NULL REFERENCES harmonise.import_batch,
          line integer NOT NULL,
          source jsonb NOT NULL,
          reading jsonb NOT NULL,
          PRIMARY KEY (batch_id, line)
        );
        COMMENT ON TABLE harmonise.staged_guide IS 'Rows of an uploaded sheet that wait to be taken in; gone when the batch is done.';

        CREATE TABLE harmonise.refused_row (
          batch_id uuid NOT NULL REFERENCES harmonise.import_batch,
          line integer NOT NULL,
          column_title text,
          reason text NOT NULL,
          source jsonb NOT NULL,
          serial integer NOT NULL,
          PRIMARY KEY (batch_id, line, serial)
        );
        COMMENT ON TABLE harmonise.refused_row IS 'Rows that were not taken in, and why; one entry a fault.';

        CREATE TABLE harmonise.observed_guide (
          id uuid PRIMARY KEY,
          batch_id uuid NOT NULL REFERENCES harmonise.import_batch,
          line integer NOT NULL,
          source jsonb NOT NULL,
          source_hash text NOT NULL CHECK (source_hash ~ '^[0-9a-f]{64}$'),
          source_url text,
          item_name text NOT NULL,
          item_name_key text NOT NULL,
          reading jsonb NOT NULL,
          region_name text,
          division_code text REFERENCES regions.division,
          department text,
          reference boolean NOT NULL,
          state text NOT NULL CHECK (state IN ('matched', 'unsure', 'none')),
          basic_item_id uuid REFERENCES catalogue.basic_item,
          score real NOT NULL CHECK (score BETWEEN 0 AND 1),
          reason text NOT NULL,
          suggestions jsonb NOT NULL,
          place_key text,
          observed_at timestamptz NOT NULL,
          superseded_at timestamptz,
          CHECK ((basic_item_id IS NOT NULL) = (state = 'matched'))
        );
        CREATE UNIQUE INDEX observed_guide_once ON harmonise.observed_guide (source_hash, reference, coalesce(division_code, ''));
        CREATE UNIQUE INDEX observed_guide_current ON harmonise.observed_guide (place_key, reference)
          WHERE superseded_at IS NULL AND place_key IS NOT NULL;
        CREATE INDEX observed_guide_item ON harmonise.observed_guide (basic_item_id, division_code) WHERE superseded_at IS NULL;
        CREATE INDEX observed_guide_name ON harmonise.observed_guide (item_name_key);
        CREATE INDEX observed_guide_batch ON harmonise.observed_guide (batch_id, line);
        CREATE INDEX observed_guide_division ON harmonise.observed_guide (division_code);
        COMMENT ON TABLE harmonise.observed_guide IS
          'Guides as places publish them, never bent to fit the standard: the source word for word, what was read of it, and the basic item it was matched to.';

        CREATE TABLE harmonise.observed_material (
          guide_id uuid NOT NULL REFERENCES harmonise.observed_guide,
          serial integer NOT NULL,
          name text NOT NULL,
          name_key text NOT NULL,
          type_codes text[] NOT NULL,
          any_of boolean NOT NULL,
          catch_all boolean NOT NULL,
          state text NOT NULL CHECK (state IN ('matched', 'unsure', 'none')),
          score real NOT NULL CHECK (score BETWEEN 0 AND 1),
          reason text NOT NULL,
          suggestions jsonb NOT NULL,
          PRIMARY KEY (guide_id, serial),
          CHECK ((cardinality(type_codes) > 0) = (state = 'matched'))
        );
        CREATE INDEX observed_material_name ON harmonise.observed_material (name_key);
        CREATE INDEX observed_material_types ON harmonise.observed_material USING gin (type_codes);
        COMMENT ON TABLE harmonise.observed_material IS
          'Materials of observed guides with their types of the dictionary; several types where one entry names several papers.';

        CREATE TABLE harmonise.match_decision (
          id uuid PRIMARY KEY,
          kind text NOT NULL CHECK (kind IN ('item', 'material', 'merge')),
          name text NOT NULL,
          name_key text NOT NULL,
          basic_item_id uuid REFERENCES catalogue.basic_item,
          type_code text REFERENCES dictionary.material_type,
          undoes uuid UNIQUE REFERENCES harmonise.match_decision,
          author text NOT NULL,
          division_code text REFERENCES regions.division,
          decided_at timestamptz NOT NULL,
          CHECK (kind = 'item' OR basic_item_id IS NULL),
          CHECK (kind <> 'item' OR type_code IS NULL),
          CHECK (kind <> 'merge' OR type_code IS NOT NULL)
        );
        CREATE INDEX match_decision_name ON harmonise.match_decision (kind, name_key, decided_at DESC);
        REVOKE UPDATE, DELETE ON harmonise.match_decision FROM ${RUNTIME_ROLE};
        COMMENT ON TABLE harmonise.match_decision IS
          'What people decided that a name means; applied everywhere, only ever added to: undoing is an entry of its own.';
      `)
        .execute(db)
    },
  },
}

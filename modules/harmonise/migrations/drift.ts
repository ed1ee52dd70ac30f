import { sql } from 'kysely'
import type { Migrations } from '#platform/db/migrate.ts'

export const driftMigrations: Migrations = {
  '20261124-46-harmonise-drift': {
    async up(db) {
      await sql
        .raw(`
        CREATE TABLE harmonise.drift (
          id uuid PRIMARY KEY,
          basic_item_id uuid NOT NULL REFERENCES catalogue.basic_item,
          source text NOT NULL CHECK (source IN ('observed', 'override', 'reference')),
          place_key text NOT NULL,
          division_code text REFERENCES regions.division,
          region_name text,
          department_id uuid REFERENCES regions.department,
          item_code text NOT NULL,
          item_name text NOT NULL,
          themes text[] NOT NULL,
          version_id uuid NOT NULL,
          standard_version_id uuid NOT NULL,
          materials integer CHECK (materials >= 0),
          differences jsonb NOT NULL CHECK (jsonb_typeof(differences) = 'array'),
          legal integer NOT NULL CHECK (legal >= 0),
          allowed integer NOT NULL CHECK (allowed >= 0),
          unexplained integer NOT NULL CHECK (unexplained >= 0),
          fields text[] NOT NULL,
          summary text NOT NULL,
          detected_at timestamptz NOT NULL,
          checked_at timestamptz NOT NULL,
          UNIQUE (basic_item_id, source, place_key),
          CHECK (source = 'reference' OR division_code IS NOT NULL)
        );
        CREATE INDEX drift_place ON harmonise.drift (division_code, basic_item_id);
        COMMENT ON TABLE harmonise.drift IS
          'What each place that has something of its own has otherwise than the standard in force; made anew whenever either changes. Places that only carry the standard out have no row.';

        CREATE TABLE harmonise.settlement (
          id uuid PRIMARY KEY,
          basic_item_id uuid NOT NULL REFERENCES catalogue.basic_item,
          kind text NOT NULL CHECK (kind IN ('adopt', 'exception', 'standard')),
          state text NOT NULL CHECK (state IN ('requested', 'done', 'refused', 'undone')),
          reason text NOT NULL,
          exception jsonb,
          fields text[] NOT NULL,
          change_id uuid,
          effective_at timestamptz,
          author text NOT NULL,
          decided_at timestamptz NOT NULL,
          reviewer text,
          reviewed_at timestamptz,
          review_note text,
          undone_by text,
          undone_at timestamptz,
          CHECK ((kind = 'exception') = (exception IS NOT NULL)),
          CHECK (reviewer IS NULL OR split_part(reviewer, '/', 1) <> split_part(author, '/', 1))
        );
        CREATE INDEX settlement_item ON harmonise.settlement (basic_item_id, decided_at DESC);
        COMMENT ON TABLE harmonise.settlement IS
          'How differences of places were settled: the standard adopted, a legal exception requested and granted, or a change of the standard drafted.';

        CREATE TABLE harmonise.work_item (
          id uuid PRIMARY KEY,
          basic_item_id uuid NOT NULL REFERENCES catalogue.basic_item,
          division_code text NOT NULL REFERENCES regions.division,
          department_id uuid REFERENCES regions.department,
          state text NOT NULL CHECK (state IN ('open', 'requested', 'settled', 'vanished')),
          settlement_id uuid REFERENCES harmonise.settlement,
          opened_at timestamptz NOT NULL,
          due_on date NOT NULL,
          closed_at timestamptz,
          CHECK ((closed_at IS NULL) = (state IN ('open', 'requested')))
        );
        CREATE UNIQUE INDEX work_item_open ON harmonise.work_item (basic_item_id, division_code) WHERE closed_at IS NULL;
        CREATE INDEX work_item_division ON harmonise.work_item (division_code, due_on, id);
        CREATE INDEX work_item_department ON harmonise.work_item (department_id, due_on);
        COMMENT ON TABLE harmonise.work_item IS
          'A place whose differences from the standard nobody explained, as work with a day by which it is due; closed ones are the history.';

        CREATE TABLE harmonise.settlement_place (
          settlement_id uuid NOT NULL REFERENCES harmonise.settlement,
          division_code text NOT NULL REFERENCES regions.division,
          work_item_id uuid REFERENCES harmonise.work_item,
          observed_version_id uuid NOT NULL,
          override_version_id uuid,
          PRIMARY KEY (settlement_id, division_code)
        );
        COMMENT ON TABLE harmonise.settlement_place IS
          'The places of one settlement: what was in force there before, and what was published instead.';

        CREATE TABLE harmonise.placement (
          guide_id uuid PRIMARY KEY REFERENCES harmonise.observed_guide,
          basic_item_id uuid NOT NULL REFERENCES catalogue.basic_item,
          division_code text NOT NULL REFERENCES regions.division,
          observed_version_id uuid,
          refusal text,
          tried_at timestamptz NOT NULL,
          CHECK ((observed_version_id IS NULL) = (refusal IS NOT NULL))
        );
        COMMENT ON TABLE harmonise.placement IS
          'Guides that were put in force in their places as what those say today, or why one could not be.';

        CREATE TABLE harmonise.drift_scan (
          id uuid PRIMARY KEY,
          started_at timestamptz NOT NULL,
          finished_at timestamptz,
          total integer NOT NULL CHECK (total >= 0),
          done integer NOT NULL DEFAULT 0 CHECK (done >= 0),
          after_item uuid
        );
        CREATE UNIQUE INDEX drift_scan_running ON harmonise.drift_scan ((true)) WHERE finished_at IS NULL;
        COMMENT ON TABLE harmonise.drift_scan IS 'Checks of all items, one at a time; after_item is where an interrupted one goes on.';

        CREATE TABLE harmonise.drift_score (
          day date NOT NULL,
          division_code text NOT NULL REFERENCES regions.division,
          places integer NOT NULL,
          observed integer NOT NULL,
          unexplained integer NOT NULL,
          legal integer NOT NULL,
          allowed integer NOT NULL,
          overdue integer NOT NULL,
          PRIMARY KEY (division_code, day)
        );
        COMMENT ON TABLE harmonise.drift_score IS
          'Day by day how many implementations a province or city has, how many have something of their own, and why.';
      `)
        .execute(db)
    },
  },
  '20261124-47-harmonise-scan-again': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE harmonise.drift_scan ADD COLUMN again boolean NOT NULL DEFAULT false;
        COMMENT ON COLUMN harmonise.drift_scan.again IS
          'Something changed behind the place where the scan is: another one follows it.';
      `)
        .execute(db)
    },
  },
  '20261125-45-harmonise-placement-reason': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE harmonise.placement ADD COLUMN refusal_code text CHECK (refusal_code IS NULL OR refusal IS NOT NULL);
        COMMENT ON COLUMN harmonise.placement.refusal_code IS
          'Code of the fault that refused it; null where it came into force, or was refused before codes were kept.';
      `)
        .execute(db)
    },
  },
}

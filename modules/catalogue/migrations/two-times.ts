import { sql } from 'kysely'
import { type Migrations, RUNTIME_ROLE } from '#platform/db/migrate.ts'

export const twoTimesMigrations: Migrations = {
  '20261124-44-catalogue-two-times': {
    async up(db) {
      await sql
        .raw(`
        CREATE TABLE catalogue.period_end (
          id uuid PRIMARY KEY,
          kind text NOT NULL CHECK (kind IN ('standard', 'override', 'observed')),
          basic_item_id uuid NOT NULL REFERENCES catalogue.basic_item,
          division_code text REFERENCES regions.division,
          legal tstzrange NOT NULL CHECK (NOT isempty(legal) AND lower_inc(legal) AND NOT upper_inc(legal)),
          known_from timestamptz NOT NULL,
          CHECK ((kind = 'standard') = (division_code IS NULL))
        );
        CREATE INDEX period_end_subject ON catalogue.period_end (basic_item_id, kind, division_code);
        COMMENT ON TABLE catalogue.period_end IS
          'Decisions that nothing holds over a span: periods alone do not tell an end from a place that never had anything there.';

        CREATE TABLE catalogue.withdrawal (
          act_id uuid PRIMARY KEY,
          withdrawn_at timestamptz NOT NULL
        );
        COMMENT ON TABLE catalogue.withdrawal IS
          'Versions (of forms, too), ends of periods and ends of implementations that were taken back: they never come to life again when a later one is taken back, too.';

        ALTER TABLE catalogue.implementation_end ADD COLUMN repeated boolean NOT NULL DEFAULT false;
        COMMENT ON COLUMN catalogue.implementation_end.repeated IS
          'Says again what held before another statement that was taken back; no decision of its own.';

        REVOKE UPDATE, DELETE ON catalogue.period_end, catalogue.withdrawal FROM ${RUNTIME_ROLE};
      `)
        .execute(db)
    },
  },
}

import { sql } from 'kysely'
import { createModuleSchema, type Migrations } from '#platform/db/migrate.ts'

export const migrations: Migrations = {
  '20261123-70-ratings-foundation': {
    async up(db) {
      await createModuleSchema(db, 'ratings')
      await sql
        .raw(`
        CREATE TABLE ratings.invitation (
          id uuid PRIMARY KEY,
          case_id uuid NOT NULL UNIQUE,
          applicant_kind text NOT NULL CHECK (applicant_kind IN ('person', 'company')),
          applicant_id uuid NOT NULL,
          item_code text NOT NULL,
          item_name text NOT NULL,
          department_id uuid NOT NULL REFERENCES regions.department,
          division_code text NOT NULL REFERENCES regions.division,
          outcome text NOT NULL CHECK (outcome IN ('delivered', 'rejected', 'refused')),
          token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
          token_sealed bytea NOT NULL,
          invited_at timestamptz NOT NULL,
          expires_at timestamptz NOT NULL CHECK (expires_at > invited_at)
        );
        COMMENT ON TABLE ratings.invitation IS
          'One a case: the right to rate it once. The token lies here as a hash, and sealed under the case''s key for the message and the applicant''s own page.';

        CREATE TABLE ratings.rating (
          id uuid PRIMARY KEY,
          invitation_id uuid NOT NULL UNIQUE REFERENCES ratings.invitation,
          grade text NOT NULL CHECK (grade IN ('veryGood', 'good', 'fair', 'bad', 'veryBad')),
          bad boolean NOT NULL GENERATED ALWAYS AS (grade IN ('bad', 'veryBad')) STORED,
          tags text[] NOT NULL,
          comment_sealed bytea,
          stage text NOT NULL CHECK (stage IN ('pending', 'handling', 'finished')),
          channel text NOT NULL CHECK (channel IN ('web', 'mobile', 'qrCode', 'counterTablet', 'hallTerminal', 'sms')),
          item_code text NOT NULL,
          department_id uuid NOT NULL REFERENCES regions.department,
          division_code text NOT NULL REFERENCES regions.division,
          rated_at timestamptz NOT NULL
        );
        CREATE INDEX rating_work ON ratings.rating (division_code text_pattern_ops, bad DESC, rated_at DESC, id DESC);
        CREATE INDEX rating_item ON ratings.rating (item_code, division_code, grade);
        COMMENT ON TABLE ratings.rating IS
          'What people said of a service, by grade name. Carries neither the applicant nor the officer; a comment is sealed under the case''s key.';
      `)
        .execute(db)
    },
  },
}

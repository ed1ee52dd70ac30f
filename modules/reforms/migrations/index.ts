import { sql } from 'kysely'
import { createModuleSchema, type Migrations, RUNTIME_ROLE } from '#platform/db/migrate.ts'

export const migrations: Migrations = {
  '20261124-80-reforms-foundation': {
    async up(db) {
      await createModuleSchema(db, 'reforms')
      await sql
        .raw(`
        CREATE TABLE reforms.reform (
          id uuid PRIMARY KEY,
          title text NOT NULL,
          owner_division_code text NOT NULL REFERENCES regions.division,
          draft jsonb NOT NULL,
          effective_from timestamptz,
          state text NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'published', 'withdrawn')),
          revision integer NOT NULL CHECK (revision >= 1),
          author text NOT NULL,
          reviewer text,
          review_note text,
          counts jsonb,
          follow_cursor text,
          followed integer,
          followed_at timestamptz,
          created_at timestamptz NOT NULL,
          updated_at timestamptz NOT NULL,
          submitted_at timestamptz,
          published_at timestamptz,
          withdrawn_at timestamptz,
          CHECK (state <> 'published' OR (published_at IS NOT NULL AND effective_from IS NOT NULL AND reviewer IS NOT NULL)),
          CHECK (reviewer IS NULL OR split_part(reviewer, '/', 1) <> split_part(author, '/', 1))
        );
        CREATE INDEX reform_of_division ON reforms.reform (owner_division_code, updated_at);
        CREATE INDEX reform_to_follow ON reforms.reform (effective_from) WHERE state = 'published' AND followed_at IS NULL;
        COMMENT ON TABLE reforms.reform IS
          '改革: drafted, assessed, rehearsed, read by a second person, published for one instant, or withdrawn before it. Open cases follow from follow_cursor on until followed_at.';

        CREATE TABLE reforms.assessment (
          reform_id uuid PRIMARY KEY REFERENCES reforms.reform,
          revision integer NOT NULL,
          impact jsonb NOT NULL,
          item_ids uuid[] NOT NULL,
          computed_at timestamptz NOT NULL
        );
        COMMENT ON TABLE reforms.assessment IS 'Whom a revision of a reform would touch, as it was counted last.';

        CREATE TABLE reforms.rehearsal (
          id uuid PRIMARY KEY,
          reform_id uuid NOT NULL REFERENCES reforms.reform,
          revision integer NOT NULL,
          state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
          since date NOT NULL,
          item_codes text[] NOT NULL,
          total integer NOT NULL,
          replayed integer NOT NULL,
          after_case text,
          started_at timestamptz NOT NULL,
          touched_at timestamptz NOT NULL,
          finished_at timestamptz,
          CHECK ((state = 'running') = (finished_at IS NULL))
        );
        CREATE INDEX rehearsal_of_reform ON reforms.rehearsal (reform_id, started_at);
        COMMENT ON TABLE reforms.rehearsal IS '预演: a revision of a reform replayed over past cases, some at a time; progress is committed with each.';

        CREATE TABLE reforms.replayed_case (
          rehearsal_id uuid NOT NULL REFERENCES reforms.rehearsal,
          case_id uuid NOT NULL,
          item_code text NOT NULL,
          division_code text NOT NULL,
          department_id uuid NOT NULL,
          ended_in text NOT NULL,
          outcome text NOT NULL,
          materials_saved integer NOT NULL CHECK (materials_saved >= 0),
          materials_added integer NOT NULL CHECK (materials_added >= 0),
          visits_saved integer,
          promised_days_saved integer,
          days_taken integer,
          days_over_new_limit integer,
          points_avoided integer NOT NULL CHECK (points_avoided >= 0),
          correction_avoided boolean NOT NULL,
          outcome_changes boolean NOT NULL,
          fee_saved numeric,
          fee_dropped boolean NOT NULL,
          moves_away boolean NOT NULL,
          PRIMARY KEY (rehearsal_id, case_id)
        );
        COMMENT ON TABLE reforms.replayed_case IS
          'What one past case would have been like: every figure of the report is a query over these rows. Null: not known of this case.';

        CREATE TABLE reforms.change_made (
          reform_id uuid NOT NULL REFERENCES reforms.reform,
          seq integer NOT NULL,
          kind text NOT NULL CHECK (kind IN ('item', 'standard', 'override', 'observed', 'implementationEnd', 'implementationBegin')),
          item_code text NOT NULL,
          division_code text,
          version_id uuid,
          target_id uuid NOT NULL,
          PRIMARY KEY (reform_id, seq)
        );
        COMMENT ON TABLE reforms.change_made IS
          'What a reform wrote into the catalogue, one row each; version_id null where something ended. From these a withdrawal takes it back.';

        CREATE TABLE reforms.successor (
          reform_id uuid NOT NULL REFERENCES reforms.reform,
          from_code text NOT NULL,
          to_code text NOT NULL,
          PRIMARY KEY (reform_id, from_code, to_code)
        );
        COMMENT ON TABLE reforms.successor IS 'Which item took the place of which, after a split or a merger.';

        REVOKE DELETE ON reforms.reform FROM ${RUNTIME_ROLE};
        REVOKE UPDATE, DELETE ON reforms.change_made, reforms.successor, reforms.replayed_case FROM ${RUNTIME_ROLE};
      `)
        .execute(db)
    },
  },
}

import { sql } from 'kysely'
import { createModuleSchema, type Migrations, RUNTIME_ROLE } from '#platform/db/migrate.ts'
import { standardCodesMigrations } from './standard-codes.ts'
import { twoTimesMigrations } from './two-times.ts'

/** A row of law and knowledge: legal span, known span, and nothing empty. */
const BITEMPORAL = `
          legal tstzrange NOT NULL CHECK (NOT isempty(legal) AND lower_inc(legal) AND NOT upper_inc(legal)),
          known tstzrange NOT NULL CHECK (NOT isempty(known) AND lower_inc(known) AND NOT upper_inc(known))`

export const migrations: Migrations = {
  '20261123-40-catalogue-foundation': {
    async up(db) {
      await createModuleSchema(db, 'catalogue')
      await sql
        .raw(`
        CREATE TABLE catalogue.basic_item (
          id uuid PRIMARY KEY,
          code text NOT NULL UNIQUE CHECK (code ~ '^([0-9A-Z]{12}|[0-9A-Z]{10})$'),
          local_code boolean NOT NULL CHECK (local_code = (code LIKE 'TB%')),
          owner_division_code text NOT NULL REFERENCES regions.division,
          created_at timestamptz NOT NULL
        );
        COMMENT ON TABLE catalogue.basic_item IS
          'Items of the basic catalogue; a local code of this platform stands where no national one was seen.';

        CREATE TABLE catalogue.basic_item_version (
          id uuid PRIMARY KEY,
          basic_item_id uuid NOT NULL REFERENCES catalogue.basic_item,
          content jsonb NOT NULL,
          author text NOT NULL,
          published_at timestamptz NOT NULL,
          UNIQUE (basic_item_id, id)
        );
        COMMENT ON TABLE catalogue.basic_item_version IS 'Published contents of basic items, never changed.';

        CREATE TABLE catalogue.basic_item_period (
          id uuid PRIMARY KEY,
          basic_item_id uuid NOT NULL,
          version_id uuid NOT NULL,${BITEMPORAL},
          FOREIGN KEY (basic_item_id, version_id) REFERENCES catalogue.basic_item_version (basic_item_id, id),
          EXCLUDE USING gist (basic_item_id WITH =, legal WITH &&, known WITH &&)
        );
        COMMENT ON TABLE catalogue.basic_item_period IS
          'When a version is law and since when we have known so; a period is closed in knowledge, never rewritten.';

        CREATE TABLE catalogue.implementation (
          id uuid PRIMARY KEY,
          basic_item_id uuid NOT NULL REFERENCES catalogue.basic_item,
          division_code text NOT NULL REFERENCES regions.division,
          department_id uuid NOT NULL REFERENCES regions.department,
          task_code text NOT NULL UNIQUE CHECK (task_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}[1-7]([0-9A-Z]{12}|[0-9A-Z]{10})$'),
          demo boolean NOT NULL,
          created_at timestamptz NOT NULL,
          UNIQUE (division_code, basic_item_id)
        );
        CREATE INDEX implementation_basic_item ON catalogue.implementation (basic_item_id);
        CREATE INDEX implementation_department ON catalogue.implementation (department_id);
        COMMENT ON TABLE catalogue.implementation IS
          'A basic item as carried out in one division by one department. Its content is computed, never copied.';

        CREATE TABLE catalogue.override_version (
          id uuid PRIMARY KEY,
          basic_item_id uuid NOT NULL REFERENCES catalogue.basic_item,
          division_code text NOT NULL REFERENCES regions.division,
          differences jsonb NOT NULL CHECK (jsonb_typeof(differences) = 'array'),
          local jsonb NOT NULL CHECK (jsonb_typeof(local) = 'object'),
          author text NOT NULL,
          published_at timestamptz NOT NULL,
          UNIQUE (basic_item_id, division_code, id)
        );
        COMMENT ON TABLE catalogue.override_version IS
          'What a division has otherwise than the standard, each difference with value, reason, author and expiry; never changed.';

        CREATE TABLE catalogue.override_period (
          id uuid PRIMARY KEY,
          basic_item_id uuid NOT NULL,
          division_code text NOT NULL,
          version_id uuid NOT NULL,${BITEMPORAL},
          FOREIGN KEY (basic_item_id, division_code, version_id)
            REFERENCES catalogue.override_version (basic_item_id, division_code, id),
          EXCLUDE USING gist (basic_item_id WITH =, division_code WITH =, legal WITH &&, known WITH &&)
        );
        COMMENT ON TABLE catalogue.override_period IS 'When an override is law and since when we have known so.';

        CREATE TABLE catalogue.form (
          id uuid PRIMARY KEY,
          basic_item_id uuid NOT NULL UNIQUE REFERENCES catalogue.basic_item,
          name text NOT NULL
        );
        COMMENT ON TABLE catalogue.form IS 'The application form of a basic item: one standard, one form.';

        CREATE TABLE catalogue.form_version (
          id uuid PRIMARY KEY,
          form_id uuid NOT NULL REFERENCES catalogue.form,
          sample boolean NOT NULL,
          schema jsonb NOT NULL,
          pages jsonb NOT NULL,
          effective_from timestamptz NOT NULL,
          author text NOT NULL,
          published_at timestamptz NOT NULL
        );
        CREATE INDEX form_version_form ON catalogue.form_version (form_id, effective_from DESC, published_at DESC, id DESC);
        COMMENT ON TABLE catalogue.form_version IS
          'Published forms, never changed: the one whose effect began last holds; of two, the one published last.';

        CREATE TABLE catalogue.catalogue_version (
          id boolean PRIMARY KEY DEFAULT true CHECK (id),
          version bigint NOT NULL
        );
        INSERT INTO catalogue.catalogue_version (version) VALUES (0);
        COMMENT ON TABLE catalogue.catalogue_version IS
          'Counts publications, in the transaction of each: who holds something computed from the catalogue compares it.';

        CREATE FUNCTION catalogue.only_close() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF upper_inf(OLD.known) AND NOT upper_inf(NEW.known)
            AND to_jsonb(OLD) - 'known' = to_jsonb(NEW) - 'known' AND lower(OLD.known) = lower(NEW.known)
          THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'a period can only be closed in knowledge' USING ERRCODE = 'integrity_constraint_violation';
        END $$;
        CREATE TRIGGER only_close BEFORE UPDATE ON catalogue.basic_item_period
          FOR EACH ROW EXECUTE FUNCTION catalogue.only_close();
        CREATE TRIGGER only_close BEFORE UPDATE ON catalogue.override_period
          FOR EACH ROW EXECUTE FUNCTION catalogue.only_close();

        REVOKE UPDATE, DELETE ON catalogue.basic_item_version, catalogue.override_version, catalogue.form_version
          FROM ${RUNTIME_ROLE};
        REVOKE DELETE ON catalogue.basic_item_period, catalogue.override_period FROM ${RUNTIME_ROLE};
      `)
        .execute(db)
    },
  },
  '20261124-41-catalogue-inheritance': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE catalogue.basic_item DROP CONSTRAINT basic_item_code_check;
        ALTER TABLE catalogue.basic_item ADD CONSTRAINT basic_item_code_check
          CHECK (code ~ '^([0-9A-Z]{12}([0-9]{2})?|[0-9A-Z]{10})$');
        ALTER TABLE catalogue.implementation DROP CONSTRAINT implementation_task_code_check;
        ALTER TABLE catalogue.implementation ADD CONSTRAINT implementation_task_code_check
          CHECK (task_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}[1-7]([0-9A-Z]{12}([0-9]{2})?|[0-9A-Z]{10})$');

        CREATE TABLE catalogue.counter_window (
          id uuid PRIMARY KEY,
          department_id uuid NOT NULL REFERENCES regions.department,
          local jsonb NOT NULL CHECK (jsonb_typeof(local) = 'object'),
          hash text NOT NULL,
          UNIQUE (department_id, hash)
        );
        COMMENT ON TABLE catalogue.counter_window IS
          'Address, hours and telephones under which implementations were registered, once for all that share them; never changed.';

        ALTER TABLE catalogue.implementation
          ADD COLUMN window_id uuid REFERENCES catalogue.counter_window,
          ADD COLUMN effective_from timestamptz;
        COMMENT ON COLUMN catalogue.implementation.created_at IS 'Since when it is known.';
        COMMENT ON COLUMN catalogue.implementation.effective_from IS
          'Since when it is carried out; null: since it was registered.';

        CREATE TABLE catalogue.implementation_end (
          id uuid PRIMARY KEY,
          implementation_id uuid NOT NULL REFERENCES catalogue.implementation,
          ends_at timestamptz,
          known_from timestamptz NOT NULL,
          author text NOT NULL,
          reason text NOT NULL,
          UNIQUE (implementation_id, known_from)
        );
        COMMENT ON TABLE catalogue.implementation_end IS
          'When a department ceases to carry an item out; of several statements the one known last holds; null takes an end back.';

        CREATE TABLE catalogue.observed_version (
          id uuid PRIMARY KEY,
          basic_item_id uuid NOT NULL,
          division_code text NOT NULL REFERENCES regions.division,
          basic_version_id uuid NOT NULL,
          differences jsonb NOT NULL CHECK (jsonb_typeof(differences) = 'array'),
          local jsonb NOT NULL CHECK (jsonb_typeof(local) = 'object'),
          source_url text NOT NULL,
          author text NOT NULL,
          published_at timestamptz NOT NULL,
          UNIQUE (basic_item_id, division_code, id),
          FOREIGN KEY (basic_item_id, basic_version_id) REFERENCES catalogue.basic_item_version (basic_item_id, id)
        );
        COMMENT ON TABLE catalogue.observed_version IS
          'What a place published of its own, kept as its differences from one version of the standard; never changed, never bent to fit.';

        CREATE TABLE catalogue.observed_period (
          id uuid PRIMARY KEY,
          basic_item_id uuid NOT NULL,
          division_code text NOT NULL,
          version_id uuid NOT NULL,${BITEMPORAL},
          FOREIGN KEY (basic_item_id, division_code, version_id)
            REFERENCES catalogue.observed_version (basic_item_id, division_code, id),
          EXCLUDE USING gist (basic_item_id WITH =, division_code WITH =, legal WITH &&, known WITH &&)
        );
        COMMENT ON TABLE catalogue.observed_period IS 'When an observed version is in force in its place, and since when we have known so.';
        CREATE TRIGGER only_close BEFORE UPDATE ON catalogue.observed_period
          FOR EACH ROW EXECUTE FUNCTION catalogue.only_close();

        CREATE TABLE catalogue.change (
          id uuid PRIMARY KEY,
          kind text NOT NULL CHECK (kind IN ('standard', 'override', 'form')),
          item_code text NOT NULL,
          division_code text NOT NULL REFERENCES regions.division,
          title text NOT NULL,
          document text,
          content jsonb NOT NULL,
          effective_from timestamptz,
          effective_until timestamptz,
          state text NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'published', 'withdrawn')),
          revision integer NOT NULL CHECK (revision >= 1),
          author text NOT NULL,
          reviewer text,
          review_note text,
          reform_id uuid,
          version_id uuid,
          created_at timestamptz NOT NULL,
          updated_at timestamptz NOT NULL,
          submitted_at timestamptz,
          published_at timestamptz,
          withdrawn_at timestamptz,
          CHECK (state <> 'published' OR (version_id IS NOT NULL AND published_at IS NOT NULL AND reviewer IS NOT NULL)),
          CHECK (reviewer IS NULL OR split_part(reviewer, '/', 1) <> split_part(author, '/', 1))
        );
        CREATE INDEX change_item ON catalogue.change (item_code, division_code, updated_at);
        CREATE INDEX change_open ON catalogue.change (division_code, updated_at) WHERE state IN ('draft', 'submitted', 'returned');
        COMMENT ON TABLE catalogue.change IS
          'A change of the catalogue on its way: drafted, read by a second person, published with its time, or withdrawn before its effect.';

        REVOKE UPDATE, DELETE ON catalogue.counter_window, catalogue.implementation_end, catalogue.observed_version
          FROM ${RUNTIME_ROLE};
        REVOKE DELETE ON catalogue.observed_period, catalogue.change FROM ${RUNTIME_ROLE};
      `)
        .execute(db)
    },
  },
  '20261124-43-catalogue-thin': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE catalogue.implementation
          DROP CONSTRAINT implementation_department_id_fkey,
          DROP CONSTRAINT implementation_division_code_fkey,
          ADD CONSTRAINT implementation_department_fkey
            FOREIGN KEY (department_id, division_code) REFERENCES regions.department (id, division_code);
        COMMENT ON CONSTRAINT implementation_department_fkey ON catalogue.implementation IS
          'One lookup a row instead of two, and no department can carry an item out in another division than its own.';
        `)
        .execute(db)
    },
  },
  '20261124-42-catalogue-reforms': {
    async up(db) {
      await sql
        .raw(`
        CREATE INDEX change_of_reform ON catalogue.change (reform_id) WHERE reform_id IS NOT NULL;
        CREATE INDEX change_version ON catalogue.change (version_id) WHERE version_id IS NOT NULL;
        `)
        .execute(db)
    },
  },
  '20261124-42-catalogue-local-task-code': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE catalogue.implementation ADD COLUMN local_task_code text;
        CREATE UNIQUE INDEX implementation_local_task_code ON catalogue.implementation (division_code, local_task_code)
          WHERE local_task_code IS NOT NULL;
        COMMENT ON COLUMN catalogue.implementation.local_task_code IS
          'Code under which the place itself publishes the item, as its list gives it; null where none was seen.';
      `)
        .execute(db)
    },
  },
  ...twoTimesMigrations,
  '20261125-40-catalogue-set-aside': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE catalogue.implementation
          ADD COLUMN set_aside timestamptz,
          DROP CONSTRAINT implementation_division_code_basic_item_id_key,
          DROP CONSTRAINT implementation_task_code_key,
          ADD CONSTRAINT implementation_place UNIQUE NULLS NOT DISTINCT (division_code, basic_item_id, set_aside),
          ADD CONSTRAINT implementation_task_code UNIQUE NULLS NOT DISTINCT (task_code, set_aside);
        COMMENT ON COLUMN catalogue.implementation.set_aside IS
          'When another registration of the place took the place of this one, which was taken back before it was ever carried out.';
      `)
        .execute(db)
    },
  },
  ...standardCodesMigrations,
}

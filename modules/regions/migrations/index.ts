import { sql } from 'kysely'
import { createModuleSchema, type Migrations } from '#platform/db/migrate.ts'

export const migrations: Migrations = {
  '20261123-10-regions-foundation': {
    async up(db) {
      await createModuleSchema(db, 'regions')
      await sql
        .raw(`
        CREATE TABLE regions.division (
          code text PRIMARY KEY CHECK (code ~ '^[0-9]{6}([0-9]{3})?$'),
          name text NOT NULL,
          level text NOT NULL CHECK (level IN ('province', 'city', 'county', 'town')),
          parent_code text REFERENCES regions.division,
          statistical_only boolean NOT NULL DEFAULT false,
          CHECK ((level = 'province') = (parent_code IS NULL))
        );
        CREATE INDEX division_parent ON regions.division (parent_code);
        COMMENT ON TABLE regions.division IS 'Administrative divisions by GB/T 2260, towns and streets by GB/T 10114.';

        CREATE TABLE regions.department (
          id uuid PRIMARY KEY,
          division_code text NOT NULL REFERENCES regions.division,
          name text NOT NULL,
          short_name text NOT NULL,
          uscc text NOT NULL UNIQUE CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
          address text,
          office_hours text,
          enquiry_phone text,
          complaint_phone text,
          created_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE INDEX department_division ON regions.department (division_code);
        COMMENT ON TABLE regions.department IS 'Organs that carry out items, each in one division; code by GB 32100.';

        CREATE TABLE regions.calendar_year (
          year integer PRIMARY KEY,
          source text NOT NULL,
          loaded_at timestamptz NOT NULL
        );
        CREATE TABLE regions.calendar_day (
          day date PRIMARY KEY,
          year integer NOT NULL REFERENCES regions.calendar_year,
          kind text NOT NULL CHECK (kind IN ('holiday', 'workday')),
          name text NOT NULL,
          CHECK (extract(year FROM day) = year)
        );
        COMMENT ON TABLE regions.calendar_day IS
          'Days that the yearly notice of the State Council takes from or adds to the ordinary working week.';
      `)
        .execute(db)
    },
  },
  '20261123-10-regions-keys': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE regions.department ADD UNIQUE (id, division_code);

        CREATE TABLE regions.calendar_version (
          single boolean PRIMARY KEY DEFAULT true CHECK (single),
          version uuid NOT NULL
        );
        COMMENT ON TABLE regions.calendar_version IS
          'One row that changes whenever a year of holidays is loaded: tells a process that its calendar is out of date.';
        COMMENT ON TABLE regions.calendar_year IS 'Years whose notice of holidays is loaded, with the notice as source.';
      `)
        .execute(db)
    },
  },
  '20261123-11-regions-places-version': {
    async up(db) {
      await sql
        .raw(`
        CREATE TABLE regions.places_version (
          single boolean PRIMARY KEY DEFAULT true CHECK (single),
          version bigint NOT NULL
        );
        INSERT INTO regions.places_version (version) VALUES (0);
        COMMENT ON TABLE regions.places_version IS
          'Counts changes of divisions and departments that were there already: whoever holds a name or address of theirs compares it.';

        CREATE FUNCTION regions.count_change_of_places() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE regions.places_version SET version = version + 1;
          RETURN NULL;
        END $$;
        CREATE TRIGGER count_change AFTER UPDATE OR DELETE ON regions.division
          FOR EACH STATEMENT EXECUTE FUNCTION regions.count_change_of_places();
        CREATE TRIGGER count_change AFTER UPDATE OR DELETE ON regions.department
          FOR EACH STATEMENT EXECUTE FUNCTION regions.count_change_of_places();
      `)
        .execute(db)
    },
  },
  '20261124-10-regions-department-history': {
    async up(db) {
      await sql
        .raw(`
        CREATE TABLE regions.department_version (
          department_id uuid NOT NULL REFERENCES regions.department,
          known_from timestamptz NOT NULL,
          name text NOT NULL,
          short_name text NOT NULL,
          uscc text NOT NULL,
          address text,
          office_hours text,
          enquiry_phone text,
          complaint_phone text,
          PRIMARY KEY (department_id, known_from)
        );
        COMMENT ON TABLE regions.department_version IS
          'What was known of a department since an instant: a guide of that time says it again. Rows are added, never changed.';
        INSERT INTO regions.department_version
          SELECT d.id, d.created_at, d.name, d.short_name, d.uscc, d.address, d.office_hours, d.enquiry_phone, d.complaint_phone
          FROM regions.department AS d;

        CREATE TABLE regions.division_version (
          division_code text NOT NULL REFERENCES regions.division,
          known_from timestamptz NOT NULL,
          name text NOT NULL,
          statistical_only boolean NOT NULL,
          PRIMARY KEY (division_code, known_from)
        );
        COMMENT ON TABLE regions.division_version IS
          'What a division was called since an instant. Rows are added, never changed.';
        INSERT INTO regions.division_version
          SELECT d.code, '-infinity', d.name, d.statistical_only FROM regions.division AS d;

        CREATE FUNCTION regions.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'what was known is not rewritten';
        END $$;
        CREATE TRIGGER refuse_rewriting BEFORE UPDATE OR DELETE ON regions.department_version
          FOR EACH ROW EXECUTE FUNCTION regions.refuse_rewriting();
        CREATE TRIGGER refuse_rewriting BEFORE UPDATE OR DELETE ON regions.division_version
          FOR EACH ROW EXECUTE FUNCTION regions.refuse_rewriting();
      `)
        .execute(db)
    },
  },
  '20261126-10-regions-nation': {
    async up(db) {
      await sql
        .raw(`
        ALTER TABLE regions.division DROP CONSTRAINT division_level_check, DROP CONSTRAINT division_check;
        ALTER TABLE regions.division
          ADD CONSTRAINT division_level_check CHECK (level IN ('nation', 'province', 'city', 'county', 'town')),
          ADD CONSTRAINT division_check CHECK ((level IN ('nation', 'province')) = (parent_code IS NULL)),
          ADD CONSTRAINT division_nation CHECK ((level = 'nation') = (code = '000000'));
        INSERT INTO regions.division (code, name, level, parent_code, statistical_only)
          VALUES ('000000', '全国', 'nation', NULL, true);
        INSERT INTO regions.division_version (division_code, known_from, name, statistical_only)
          VALUES ('000000', '-infinity', '全国', true);
        COMMENT ON TABLE regions.division IS
          'Administrative divisions by GB/T 2260, towns and streets by GB/T 10114; 000000 is the state, which owns standards and is never listed.';
      `)
        .execute(db)
    },
  },
}

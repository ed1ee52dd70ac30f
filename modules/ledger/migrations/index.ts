import { sql } from 'kysely'
import { createModuleSchema, type Migrations, RUNTIME_ROLE } from '#platform/db/migrate.ts'

export const migrations: Migrations = {
  '20261123-12-ledger-foundation': {
    async up(db) {
      await createModuleSchema(db, 'ledger', 'SELECT, INSERT')
      await sql
        .raw(`
        CREATE TABLE ledger.entry (
          seq bigint GENERATED ALWAYS AS IDENTITY,
          id uuid NOT NULL,
          occurred_at timestamptz NOT NULL,
          recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
          request_id text NOT NULL,
          operation text NOT NULL,
          actor_kind text NOT NULL CHECK (actor_kind IN ('anonymous', 'person', 'staff', 'machine', 'system')),
          actor_id text CHECK ((actor_id IS NULL) = (actor_kind = 'anonymous')),
          actor_post uuid,
          actor_department uuid,
          actor_division text,
          actor_company uuid,
          subject_kind text NOT NULL,
          subject_id text NOT NULL,
          division_code text NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3})?$'),
          concerns text CHECK (concerns ~ '^(person|company):'),
          body_owner text,
          body bytea,
          open_salt bytea CHECK (length(open_salt) = 16),
          commitment bytea NOT NULL CHECK (length(commitment) = 32),
          leaf_hash bytea NOT NULL CHECK (length(leaf_hash) = 32),
          PRIMARY KEY (division_code, id),
          CHECK ((actor_kind = 'staff') = (actor_post IS NOT NULL)),
          CHECK ((body IS NULL) = (body_owner IS NULL)),
          CHECK ((body IS NULL) = (open_salt IS NOT NULL))
        );
        CREATE INDEX entry_seq ON ledger.entry (seq);
        CREATE INDEX entry_division ON ledger.entry (division_code text_pattern_ops, seq);
        CREATE INDEX entry_subject ON ledger.entry (subject_id, seq);
        CREATE INDEX entry_operation ON ledger.entry (operation, seq);
        CREATE INDEX entry_concerns ON ledger.entry (concerns, seq) WHERE concerns IS NOT NULL;
        CREATE INDEX entry_department ON ledger.entry (actor_department, seq) WHERE actor_department IS NOT NULL;
        CREATE INDEX entry_actor ON ledger.entry (actor_id, seq) WHERE actor_kind IN ('person', 'staff');
        CREATE INDEX entry_occurred_at ON ledger.entry USING brin (occurred_at);
        COMMENT ON TABLE ledger.entry IS
          'Who did what: public header, body sealed under its owner''s key, salted commitment and RFC 6962 leaf hash. Never changed, never deleted; erasing the owner''s key erases the body.';
        COMMENT ON COLUMN ledger.entry.open_salt IS 'Salt of the commitment when there is no body: shows that there is none.';

        REVOKE UPDATE, DELETE, TRUNCATE ON ledger.entry FROM ${RUNTIME_ROLE};
        CREATE FUNCTION ledger.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'ledger entries are never changed' USING ERRCODE = 'insufficient_privilege';
        END $$;
        CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.entry
          FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
      `)
        .execute(db)
    },
  },
}

import { sql } from 'kysely'
import { createModuleSchema, type Migrations, RUNTIME_ROLE } from '#platform/db/migrate.ts'

export const migrations: Migrations = {
  '20261123-55-licences-foundation': {
    async up(db) {
      await createModuleSchema(db, 'licences')
      await sql
        .raw(`
        CREATE TABLE licences.signing_key (
          id text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9_-]{43}$'),
          department_id uuid NOT NULL REFERENCES regions.department,
          public_key bytea NOT NULL UNIQUE CHECK (length(public_key) = 32),
          private_key bytea NOT NULL,
          created_at timestamptz NOT NULL,
          retired_at timestamptz CHECK (retired_at > created_at)
        );
        CREATE UNIQUE INDEX signing_key_in_use ON licences.signing_key (department_id) WHERE retired_at IS NULL;
        COMMENT ON TABLE licences.signing_key IS
          'Ed25519 keys of the issuing departments, one in use for each; id is the RFC 7638 thumbprint, the private key is sealed.';

        CREATE TABLE licences.serial (
          division_code text NOT NULL,
          year integer NOT NULL,
          last integer NOT NULL CHECK (last > 0),
          PRIMARY KEY (division_code, year)
        );
        COMMENT ON TABLE licences.serial IS 'Last serial given out in a division and year.';

        CREATE TABLE licences.licence (
          division_code text NOT NULL,
          id uuid NOT NULL,
          case_id uuid NOT NULL,
          item_code text NOT NULL,
          type_code text NOT NULL CHECK (type_code ~ '^[0-9A-Z]{21}$'),
          type_name text NOT NULL,
          department_id uuid NOT NULL REFERENCES regions.department,
          issuer_name text NOT NULL,
          identifier text NOT NULL CHECK (identifier ~ '^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{21}\\.[0-9A-Z]{18}\\.[0-9A-Z]{1,32}\\.[0-9]{3}\\.[0-9A-Z]$'),
          number text NOT NULL,
          state text NOT NULL CHECK (state IN ('01', '02', '03', '04', '05', '07')),
          holder_kind text NOT NULL CHECK (holder_kind IN ('person', 'company')),
          holder_id uuid NOT NULL,
          contact_person uuid,
          payload bytea NOT NULL,
          disclosure bytea NOT NULL,
          signature bytea NOT NULL CHECK (length(signature) = 64),
          key_id text NOT NULL REFERENCES licences.signing_key,
          token bytea NOT NULL,
          token_index bytea NOT NULL CHECK (length(token_index) = 32),
          issued_on date NOT NULL,
          valid_from date NOT NULL,
          expires_on date CHECK (expires_on > valid_from),
          demo boolean NOT NULL,
          document_address text CHECK (document_address ~ '^[0-9a-f]{64}$'),
          document_hash bytea CHECK (length(document_hash) = 32),
          PRIMARY KEY (division_code, id),
          UNIQUE (division_code, case_id, type_code),
          UNIQUE (division_code, identifier),
          UNIQUE (division_code, number),
          CHECK ((document_address IS NULL) = (document_hash IS NULL))
        );
        CREATE INDEX licence_id ON licences.licence (id);
        CREATE INDEX licence_case ON licences.licence (case_id);
        CREATE INDEX licence_token ON licences.licence (token_index);
        CREATE INDEX licence_number ON licences.licence (replace(number, '-', ''));
        CREATE INDEX licence_identifier ON licences.licence (replace(identifier, '.', ''));
        CREATE INDEX licence_holder ON licences.licence (holder_id, id);
        CREATE INDEX licence_department ON licences.licence (department_id, id);
        CREATE INDEX licence_expiry ON licences.licence (expires_on) WHERE state IN ('01', '02');
        COMMENT ON TABLE licences.licence IS
          'E-licences: one for each case and type. Payload, disclosure and token are sealed under the holder''s key; expires_on is the first day on which it is no longer valid.';

        CREATE TABLE licences.licence_event (
          division_code text NOT NULL,
          id uuid NOT NULL,
          licence_id uuid NOT NULL,
          act text NOT NULL,
          from_state text,
          to_state text NOT NULL,
          reason bytea,
          occurred_at timestamptz NOT NULL,
          PRIMARY KEY (division_code, id),
          FOREIGN KEY (division_code, licence_id) REFERENCES licences.licence,
          CHECK (CASE act
            WHEN 'issue' THEN from_state IS NULL AND to_state = '01'
            WHEN 'suspend' THEN from_state = '01' AND to_state = '02'
            WHEN 'resume' THEN from_state = '02' AND to_state = '01'
            WHEN 'expire' THEN from_state IN ('01', '02') AND to_state = '05'
            WHEN 'withdraw' THEN from_state IN ('01', '02') AND to_state = '03'
            WHEN 'revoke' THEN from_state IN ('01', '02') AND to_state = '07'
            WHEN 'cancel' THEN from_state IN ('01', '02', '03', '05', '07') AND to_state = '04'
            ELSE false END),
          CHECK ((reason IS NULL) = (act IN ('issue', 'expire')))
        );
        CREATE INDEX licence_event_licence ON licences.licence_event (licence_id, id);
        COMMENT ON TABLE licences.licence_event IS
          'What happened to each licence, never changed; reasons are sealed under the holder''s key.';
        REVOKE UPDATE, DELETE, TRUNCATE ON licences.licence_event FROM ${RUNTIME_ROLE};
      `)
        .execute(db)
    },
  },
}

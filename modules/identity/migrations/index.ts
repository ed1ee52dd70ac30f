import { sql } from 'kysely'
import { createModuleSchema, type Migrations } from '#platform/db/migrate.ts'

export const migrations: Migrations = {
  '20261123-20-identity-foundation': {
    async up(db) {
      await createModuleSchema(db, 'identity')
      await sql
        .raw(`
        CREATE TABLE identity.person (
          id uuid PRIMARY KEY,
          sealed bytea NOT NULL,
          identity_number_index bytea UNIQUE CHECK (octet_length(identity_number_index) = 32),
          mobile_index bytea UNIQUE CHECK (octet_length(mobile_index) = 32),
          created_at timestamptz NOT NULL
        );
        COMMENT ON TABLE identity.person IS
          'A person. Name, identity number and mobile are sealed together under person:<id>; the two keyed hashes find a person who signs in by a number. Staff have none: they sign in by a login name.';

        CREATE TABLE identity.login (
          id uuid PRIMARY KEY,
          person_id uuid NOT NULL UNIQUE REFERENCES identity.person,
          password_hash text CHECK (password_hash LIKE '$argon2id$%'),
          password_changed_at timestamptz,
          created_at timestamptz NOT NULL,
          CHECK ((password_hash IS NULL) = (password_changed_at IS NULL))
        );
        COMMENT ON TABLE identity.login IS
          'How a person proves to be themself. No password while an invitation is open.';

        CREATE TABLE identity.sign_in_failure (
          subject bytea PRIMARY KEY CHECK (octet_length(subject) = 32),
          failures integer NOT NULL CHECK (failures BETWEEN 0 AND 5),
          locked_until timestamptz,
          last_at timestamptz NOT NULL,
          CHECK ((locked_until IS NULL) = (failures < 5))
        );
        COMMENT ON TABLE identity.sign_in_failure IS
          'Wrong passwords in a row, by a keyed hash of the login, or of what was typed when there is no such login: both are counted and locked alike, so that nobody learns which logins exist.';

        CREATE TABLE identity.staff_member (
          person_id uuid PRIMARY KEY REFERENCES identity.person,
          login_name text NOT NULL UNIQUE CHECK (login_name ~ '^[a-z][a-z0-9-]{2,39}$'),
          department_id uuid NOT NULL,
          division_code text NOT NULL,
          created_by uuid REFERENCES identity.person,
          created_at timestamptz NOT NULL,
          disabled_by uuid REFERENCES identity.person,
          disabled_at timestamptz,
          FOREIGN KEY (department_id, division_code) REFERENCES regions.department (id, division_code)
        );
        CREATE INDEX staff_member_division ON identity.staff_member (division_code text_pattern_ops, login_name);
        CREATE INDEX staff_member_department ON identity.staff_member (department_id);
        COMMENT ON TABLE identity.staff_member IS
          'Staff, with the department that employs them. created_by is empty for those made by the set-up.';

        CREATE TABLE identity.post (
          id uuid PRIMARY KEY,
          person_id uuid NOT NULL REFERENCES identity.staff_member,
          role text NOT NULL CHECK (role IN
            ('administrator', 'itemManager', 'clerk', 'reviewer', 'approver', 'supervisor', 'dataSteward', 'auditor')),
          department_id uuid NOT NULL,
          division_code text NOT NULL,
          valid_from timestamptz NOT NULL,
          valid_until timestamptz CHECK (valid_until >= valid_from),
          granted_by uuid REFERENCES identity.person,
          revoked_by uuid REFERENCES identity.person,
          CHECK (revoked_by IS NULL OR valid_until IS NOT NULL),
          FOREIGN KEY (department_id, division_code) REFERENCES regions.department (id, division_code),
          CONSTRAINT post_held_once EXCLUDE USING gist
            (person_id WITH =, department_id WITH =, role WITH =, tstzrange(valid_from, valid_until) WITH &&)
        );
        CREATE INDEX post_person ON identity.post (person_id);
        CREATE INDEX post_department ON identity.post (department_id);
        COMMENT ON TABLE identity.post IS
          'Every grant of a post is a row and stays: role, department, the department''s division, half-open time, by whom granted and revoked.';

        CREATE TABLE identity.company (
          id uuid PRIMARY KEY,
          uscc text NOT NULL UNIQUE CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
          name text NOT NULL,
          legal_representative uuid NOT NULL REFERENCES identity.person,
          registered_at timestamptz NOT NULL
        );
        CREATE INDEX company_legal_representative ON identity.company (legal_representative);
        COMMENT ON TABLE identity.company IS
          'Companies as their legal representatives registered them; name and code are facts of the public register.';

        CREATE TABLE identity.agent (
          id uuid PRIMARY KEY,
          company_id uuid NOT NULL REFERENCES identity.company,
          person_id uuid NOT NULL REFERENCES identity.person,
          valid_from timestamptz NOT NULL,
          valid_until timestamptz CHECK (valid_until >= valid_from),
          granted_by uuid NOT NULL REFERENCES identity.person,
          ended_by uuid REFERENCES identity.person,
          CONSTRAINT agent_once EXCLUDE USING gist
            (company_id WITH =, person_id WITH =, tstzrange(valid_from, valid_until) WITH &&)
        );
        CREATE INDEX agent_person ON identity.agent (person_id);
        COMMENT ON TABLE identity.agent IS
          'Who may act for a company, and when: half-open times, every grant a row. The legal representative has one without an end.';

        CREATE TABLE identity.invitation (
          id uuid PRIMARY KEY,
          person_id uuid NOT NULL REFERENCES identity.staff_member,
          token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
          created_by uuid REFERENCES identity.person,
          created_at timestamptz NOT NULL,
          expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
          redeemed_at timestamptz,
          withdrawn_at timestamptz,
          CHECK (redeemed_at IS NULL OR withdrawn_at IS NULL)
        );
        CREATE UNIQUE INDEX invitation_open ON identity.invitation (person_id)
          WHERE redeemed_at IS NULL AND withdrawn_at IS NULL;
        COMMENT ON TABLE identity.invitation IS
          'One-time invitations to set a password; only the SHA-256 of the token is kept, and one at most is open for a person.';

        CREATE TABLE identity.session (
          id bytea PRIMARY KEY CHECK (octet_length(id) = 32),
          person_id uuid REFERENCES identity.person,
          data jsonb NOT NULL,
          created_at timestamptz NOT NULL,
          last_seen_at timestamptz NOT NULL,
          expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
        );
        CREATE INDEX session_person ON identity.session (person_id) WHERE person_id IS NOT NULL;
        CREATE INDEX session_last_seen ON identity.session (last_seen_at);
        COMMENT ON TABLE identity.session IS
          'Browsers'' sessions by the SHA-256 of their id: ids of person, post and company, a secret against forged requests, and, sealed, the sentence for the next page.';
      `)
        .execute(db)
    },
  },
}

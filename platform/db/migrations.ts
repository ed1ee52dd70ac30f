import { sql } from 'kysely'
import { type Migrations, RUNTIME_ROLE } from './migrate.ts'

export const platformMigrations: Migrations = {
  '20261123-00-platform-foundation': {
    async up(db) {
      await sql
        .raw(`
        GRANT USAGE ON SCHEMA platform TO ${RUNTIME_ROLE};
        GRANT SELECT ON platform.kysely_migration TO ${RUNTIME_ROLE};
        ALTER DEFAULT PRIVILEGES IN SCHEMA platform GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${RUNTIME_ROLE};

        CREATE TABLE platform.data_key (
          owner text PRIMARY KEY CHECK (owner ~ '^[a-z-]+:[0-9A-Za-z-]+$'),
          wrapped bytea NOT NULL,
          master_key_id text NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now()
        );
        COMMENT ON TABLE platform.data_key IS
          'One data key per case or person, wrapped by a master key that lies outside the database. Deleting a row erases all that was sealed under it.';

        CREATE TABLE platform.idempotency (
          actor text NOT NULL,
          operation text NOT NULL,
          key text NOT NULL CHECK (length(key) BETWEEN 8 AND 100),
          request_hash bytea NOT NULL,
          response bytea,
          created_at timestamptz NOT NULL,
          PRIMARY KEY (actor, operation, key)
        );
        CREATE INDEX idempotency_created_at ON platform.idempotency USING brin (created_at);
        COMMENT ON TABLE platform.idempotency IS
          'Each write once: unique per actor and operation, with a hash of the request and the sealed answer, kept for 7 days.';

        CREATE TABLE platform.event (
          id uuid PRIMARY KEY,
          name text NOT NULL,
          payload jsonb NOT NULL,
          occurred_at timestamptz NOT NULL
        );
        CREATE INDEX event_occurred_at ON platform.event USING brin (occurred_at);
        COMMENT ON TABLE platform.event IS
          'What happened, as told to other rooms: ids and codes only. Delivery is by jobs enqueued in the same transaction.';
      `)
        .execute(db)
    },
  },
  '20261123-01-platform-installation': {
    async up(db) {
      await sql
        .raw(`
        CREATE TABLE platform.installation (
          "only" boolean PRIMARY KEY DEFAULT true CHECK ("only"),
          purpose text NOT NULL CHECK (purpose IN ('demo', 'real', 'restoring')),
          ready_at timestamptz
        );
        COMMENT ON TABLE platform.installation IS
          'At most one row: whether this database holds the demo city, real data, or a restore that has not ended; ready_at is empty until its set-up is whole.';
      `)
        .execute(db)
    },
  },
}

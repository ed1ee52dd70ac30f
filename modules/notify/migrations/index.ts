import { sql } from 'kysely'
import { createModuleSchema, type Migrations } from '#platform/db/migrate.ts'

export const migrations: Migrations = {
  '20261123-14-notify-foundation': {
    async up(db) {
      await createModuleSchema(db, 'notify')
      await sql
        .raw(`
        CREATE TABLE notify.message (
          recipient uuid NOT NULL,
          id uuid NOT NULL,
          template text NOT NULL,
          parameters bytea NOT NULL,
          about_kind text NOT NULL,
          about_id text NOT NULL,
          occasion text NOT NULL,
          created_at timestamptz NOT NULL,
          read_at timestamptz CHECK (read_at >= created_at),
          PRIMARY KEY (recipient, id),
          UNIQUE (recipient, template, occasion)
        );
        CREATE INDEX message_unread ON notify.message (recipient) WHERE read_at IS NULL;
        COMMENT ON TABLE notify.message IS
          'Notices to persons, by template; parameters sealed under the person''s key. Split by recipient, not by region: people read them, not offices.';
        COMMENT ON COLUMN notify.message.occasion IS 'What gave rise to it: the same template for the same occasion is one message.';

        CREATE TABLE notify.delivery (
          recipient uuid NOT NULL,
          message_id uuid NOT NULL,
          channel text NOT NULL CHECK (channel = 'sms'),
          address bytea NOT NULL,
          state text NOT NULL CHECK (state IN ('queued', 'sent', 'failed', 'unconnected')),
          attempts integer NOT NULL DEFAULT 0 CHECK (attempts BETWEEN 0 AND 8),
          queued_at timestamptz NOT NULL,
          ended_at timestamptz,
          PRIMARY KEY (recipient, message_id, channel),
          FOREIGN KEY (recipient, message_id) REFERENCES notify.message,
          CHECK ((state = 'queued') = (ended_at IS NULL))
        );
        CREATE INDEX delivery_queued ON notify.delivery (queued_at) WHERE state = 'queued';
        COMMENT ON TABLE notify.delivery IS 'How far a message has come on a channel beside the inbox; address sealed under the person''s key.';
      `)
        .execute(db)
    },
  },
}

import { type Db, rawQuery } from '#platform/db/database.ts'

/** A message with its texts sealed already; `phone` null: the inbox alone. */
export interface SealedMessage {
  readonly personId: string
  readonly id: string
  readonly template: string
  readonly parameters: Buffer
  readonly about: { readonly kind: string; readonly id: string }
  readonly occasion: string
  readonly at: Date
  readonly phone: Buffer | null
  readonly deliveryJob: string
}

/** Message, delivery and the delivery's job in one round trip; nothing where the occasion has its message. */
export async function insertMessage(db: Db, message: SealedMessage): Promise<void> {
  await rawQuery(
    db,
    `WITH message AS (
       INSERT INTO notify.message (recipient, id, template, parameters, about_kind, about_id, occasion, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING recipient, id
     ), delivery AS (
       INSERT INTO notify.delivery (recipient, message_id, channel, address, state, queued_at)
       SELECT message.recipient, message.id, 'sms', $9::bytea, 'queued', $8 FROM message WHERE $9::bytea IS NOT NULL
       RETURNING recipient, message_id
     )
     SELECT graphile_worker.add_job($10, json_build_object('personId', delivery.recipient, 'messageId', delivery.message_id))
       FROM delivery`,
    [
      message.personId,
      message.id,
      message.template,
      message.parameters,
      message.about.kind,
      message.about.id,
      message.occasion,
      message.at,
      message.phone,
      message.deliveryJob,
    ],
  )
}

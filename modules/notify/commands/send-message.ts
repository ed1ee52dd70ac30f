import { v7 as uuidv7 } from 'uuid'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { TEMPLATES, type TemplateCode, type TemplateParameters } from '../domain/templates.ts'
import { DELIVER_SMS } from '../jobs/deliver-sms.ts'
import { addressContext, parametersContext } from '../store/tables.ts'

export interface NewMessage<T extends TemplateCode> {
  readonly template: T
  readonly parameters: TemplateParameters<T>
  readonly to: {
    readonly personId: string
    /** Where else it goes beside the inbox. */
    readonly address?: { readonly channel: 'sms'; readonly address: string }
  }
  /** What a page links to. */
  readonly about: { readonly kind: string; readonly id: string }
  /**
   * What gives rise to it, such as the id of an event: the same template for the same occasion is one message. A listener or
   * job, which may run twice, gives one.
   */
  readonly occasion?: string
}

/** Writes message, delivery and the delivery's job in the caller's transaction and one round trip. */
export async function sendMessage<T extends TemplateCode>(ctx: Context, message: NewMessage<T>): Promise<void> {
  const id = uuidv7()
  const { personId, address } = message.to
  const owner = `person:${personId}` as const
  const parameters = await ctx.vault.sealJson(ctx.db, owner, parametersContext(id), message.parameters)
  const phone =
    address && TEMPLATES[message.template].sms !== null
      ? await ctx.vault.seal(ctx.db, owner, addressContext(id), address.address)
      : null
  await rawQuery(
    ctx.db,
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
      personId,
      id,
      message.template,
      parameters,
      message.about.kind,
      message.about.id,
      message.occasion ?? id,
      ctx.now,
      phone,
      DELIVER_SMS,
    ],
  )
}

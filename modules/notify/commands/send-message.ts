import { v7 as uuidv7 } from 'uuid'
import type { Context } from '#platform/operations/context.ts'
import { TEMPLATES, type TemplateCode, type TemplateParameters } from '../domain/templates.ts'
import { DELIVER_SMS } from '../jobs/deliver-sms.ts'
import { insertMessage } from '../store/messages.ts'
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
  await insertMessage(ctx.db, {
    personId,
    id,
    template: message.template,
    parameters,
    about: message.about,
    occasion: message.occasion ?? id,
    at: ctx.now,
    phone,
    deliveryJob: DELIVER_SMS,
  })
}

import type { DeliveryState } from '#contracts/notify/index.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { job } from '#platform/jobs/job.ts'
import type { Context } from '#platform/operations/context.ts'
import { renderSms } from '../domain/render.ts'
import { nextAttempt } from '../domain/retry.ts'
import { smsGateway } from '../ports.ts'
import { lockQueued, type QueuedDelivery, settle } from '../store/deliveries.ts'
import { addressContext, parametersContext } from '../store/tables.ts'

export const DELIVER_SMS = 'notify.deliver-sms'

interface Payload {
  readonly personId: string
  readonly messageId: string
}

/**
 * Hands one text message to the gateway. Interrupted after the gateway took it and before the commit, the job runs again and
 * the gateway knows the id. It keeps its own count of attempts, since a job that throws writes nothing.
 */
export const deliverSms = job<Payload>({
  name: DELIVER_SMS,
  perform: async (ctx, payload) => {
    const delivery = await lockQueued(ctx.db, payload.personId, payload.messageId)
    if (!delivery) return
    const attempts = delivery.attempts + 1
    const state = await tryToSend(ctx, delivery)
    const again = state === 'queued' ? nextAttempt(attempts, ctx.now) : undefined
    await settle(ctx.db, delivery, { state: again || state !== 'queued' ? state : 'failed', attempts, at: ctx.now })
    if (again) await enqueue(ctx.db, DELIVER_SMS, payload, { runAt: again })
  },
})

/** `queued` when the gateway did not answer. */
async function tryToSend(ctx: Context, delivery: QueuedDelivery): Promise<DeliveryState> {
  const content = await open(ctx, delivery)
  if (!content) return 'failed'
  try {
    const outcome = await ctx.port(smsGateway).send({ id: delivery.message_id, ...content })
    return outcome === 'refused' ? 'failed' : outcome
  } catch (error) {
    ctx.log.warn({ messageId: delivery.message_id, reason: (error as Error).name }, 'sms gateway did not answer')
    return 'queued'
  }
}

/** Undefined when the person's data were erased meanwhile: then nothing is sent. */
async function open(ctx: Context, delivery: QueuedDelivery): Promise<{ to: string; text: string } | undefined> {
  const owner = `person:${delivery.recipient}` as const
  const id = delivery.message_id
  try {
    const parameters = await ctx.vault.openJson<Record<string, string>>(
      ctx.db,
      owner,
      parametersContext(id),
      delivery.parameters,
    )
    const text = renderSms(delivery.template, parameters, ctx.demo)
    const address = await ctx.vault.open(ctx.db, owner, addressContext(id), delivery.address)
    return text ? { to: address.toString('utf8'), text } : undefined
  } catch (error) {
    if ((error as { code?: string }).code === 'platform.erased') return undefined
    throw error
  }
}

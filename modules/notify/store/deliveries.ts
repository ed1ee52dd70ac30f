import type { DeliveryState } from '#contracts/notify/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { TemplateCode } from '../domain/templates.ts'
import { tablesOf } from './tables.ts'

export interface QueuedDelivery {
  readonly recipient: string
  readonly message_id: string
  readonly attempts: number
  readonly address: Buffer
  readonly template: TemplateCode
  readonly parameters: Buffer
}

/** Undefined when it has ended already: a job that runs a second time has nothing to do. */
export function lockQueued(db: Db, recipient: string, messageId: string): Promise<QueuedDelivery | undefined> {
  return tablesOf(db)
    .selectFrom('notify.delivery as delivery')
    .innerJoin('notify.message as message', (join) =>
      join.onRef('message.recipient', '=', 'delivery.recipient').onRef('message.id', '=', 'delivery.message_id'),
    )
    .select(['delivery.recipient', 'delivery.message_id', 'delivery.attempts', 'delivery.address'])
    .select(['message.template', 'message.parameters'])
    .where('delivery.recipient', '=', recipient)
    .where('delivery.message_id', '=', messageId)
    .where('delivery.state', '=', 'queued')
    .forUpdate('delivery')
    .executeTakeFirst()
}

export async function settle(
  db: Db,
  delivery: Pick<QueuedDelivery, 'recipient' | 'message_id'>,
  outcome: { state: DeliveryState; attempts: number; at: Date },
): Promise<void> {
  await tablesOf(db)
    .updateTable('notify.delivery')
    .set({
      state: outcome.state,
      attempts: outcome.attempts,
      ended_at: outcome.state === 'queued' ? null : outcome.at,
    })
    .where('recipient', '=', delivery.recipient)
    .where('message_id', '=', delivery.message_id)
    .execute()
}

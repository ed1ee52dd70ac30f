import type { Generated } from 'kysely'
import type { DeliveryState } from '#contracts/notify/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { TemplateCode } from '../domain/templates.ts'

export type NotifyTables = {
  'notify.message': {
    recipient: string
    id: string
    template: TemplateCode
    parameters: Buffer
    about_kind: string
    about_id: string
    occasion: string
    created_at: Date
    read_at: Date | null
  }
  'notify.delivery': {
    recipient: string
    message_id: string
    channel: 'sms'
    address: Buffer
    state: DeliveryState
    attempts: Generated<number>
    queued_at: Date
    ended_at: Date | null
  }
}

export const tablesOf = (db: Db) => db.withTables<NotifyTables>()

/** Where a sealed value belongs: it opens nowhere else. */
export const parametersContext = (messageId: string): string => `notify.message.parameters:${messageId}`
export const addressContext = (messageId: string): string => `notify.delivery.address:${messageId}`

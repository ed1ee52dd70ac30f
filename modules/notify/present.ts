import { DELIVERY_STATES, type DeliveryState, type Message } from '#contracts/notify/index.ts'
import { renderMessage } from './domain/render.ts'
import type { TemplateCode } from './domain/templates.ts'

export interface InboxRow {
  readonly id: string
  readonly template: TemplateCode
  readonly about_kind: string
  readonly about_id: string
  readonly created_at: Date
  readonly read_at: Date | null
  readonly sms_state: DeliveryState | null
  readonly sms_ended_at: Date | null
}

export function presentMessage(row: InboxRow, parameters: Readonly<Record<string, string>>): Message {
  return {
    id: row.id,
    ...renderMessage(row.template, parameters),
    about: { kind: row.about_kind, id: row.about_id },
    template: row.template,
    at: row.created_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
    sms: row.sms_state && {
      state: row.sms_state,
      stateName: DELIVERY_STATES[row.sms_state],
      at: row.sms_ended_at?.toISOString() ?? null,
    },
  }
}

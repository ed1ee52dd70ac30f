import { type Static, Type } from 'typebox'
import { Nullable, Timestamp, Uuid } from '../contract.ts'

/** How far the text message that went with a notice has come. */
export const DELIVERY_STATES = {
  queued: '待发送',
  sent: '已发送',
  failed: '发送失败',
  unconnected: '未接短信网关',
} as const
export type DeliveryState = keyof typeof DELIVERY_STATES

export const Message = Type.Object({
  id: Uuid,
  title: Type.String(),
  text: Type.String(),
  /** What it is about, so that a page can link to it: `case`, `licence`, …; the template's code tells more. */
  about: Type.Object({ kind: Type.String(), id: Type.String() }),
  template: Type.String(),
  at: Timestamp,
  readAt: Nullable(Timestamp),
  /** Null when no text message was sent with it. */
  sms: Nullable(
    Type.Object({
      state: Type.Enum(Object.keys(DELIVERY_STATES) as DeliveryState[]),
      stateName: Type.String(),
      at: Nullable(Timestamp),
    }),
  ),
})
export type Message = Static<typeof Message>

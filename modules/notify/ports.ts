import { port } from '#platform/operations/port.ts'
import type { SmsGateway } from './adapters/sms-gateway.ts'

/** The way to people's phones; the composition root binds the real one or the fake. */
export const smsGateway = port<SmsGateway>('notify.sms-gateway')

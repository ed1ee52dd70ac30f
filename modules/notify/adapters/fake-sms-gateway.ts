import type { SmsGateway } from './sms-gateway.ts'

/** Stands where no gateway is configured: sends nothing and says so; the message stays in the inbox. */
export const fakeSmsGateway: SmsGateway = { send: async () => 'unconnected' }

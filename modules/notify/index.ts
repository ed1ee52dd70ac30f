import { notifyErrors } from '#contracts/notify/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { deliverSms } from './jobs/deliver-sms.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { fakeSmsGateway } from './adapters/fake-sms-gateway.ts'
export { createSmsGateway } from './adapters/sms-gateway.ts'
export { type NewMessage, sendMessage } from './commands/send-message.ts'
export type { TemplateCode } from './domain/templates.ts'
export { operations as notifyOperations } from './operations.ts'
export { smsGateway } from './ports.ts'

export const notify: Module = {
  name: 'notify',
  errors: notifyErrors,
  migrations,
  operations: Object.values(operations),
  jobs: [deliverSms],
}

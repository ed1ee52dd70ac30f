import { defineErrors } from '../fault.ts'

export const { errors: notifyErrors, fault: notifyFault } = defineErrors({
  'notify.message-not-found': { kind: 'not-found', sentence: '没有找到这条消息，它可能不属于当前登录的账号。' },
})
